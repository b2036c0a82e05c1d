using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace UrbanIndicators.Cli.Commands;

/// <summary>How the console's own JSON is written: Chinese stays readable.</summary>
internal static class JsonStyle
{
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
