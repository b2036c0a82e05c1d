using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Reporting;

/// <summary>
/// How JSON is written: Chinese stays readable; what could break out of a web page and what would not be seen is escaped.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
public static class JsonStyle
{
    /// <summary>The options of a writer that writes as the library does.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(Settings()) };

    private static TextEncoderSettings Settings()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(Unseen.Suspects.Contains)]);
        return settings;
    }
}
