using System.Text.Json;
using UrbanIndicators.Definitions.Yaml;

namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>A framework written as JSON is read as the same framework.</summary>
internal static class FrameworkOracle
{
    public static byte[] Json(Framework framework)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) FrameworkJson.Write(writer, framework);
        return stream.ToArray();
    }

    public static void Check(Framework framework)
    {
        foreach (var note in framework.Diagnostics) DiagnosticOracle.Check(note);
        var json = Json(framework);
        var read = FrameworkJson.TryRead(json, null, MethodRegistry.Default, out var again, out var diagnostics);
        Require.That(read, "a framework that cannot be read again", $"{string.Join('\n', diagnostics)}");
        Require.That(Json(again!).AsSpan().SequenceEqual(json), "a framework written again is another", $"{json.Length} bytes");
    }
}
