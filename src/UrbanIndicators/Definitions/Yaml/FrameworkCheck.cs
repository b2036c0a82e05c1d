using System.Buffers;
using System.Text.Json;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Checks a framework made in code by the same rules as one read from a file: it is written in the format's shape and read back.</summary>
internal static class FrameworkCheck
{
    /// <exception cref="UrbanIndicatorsException">The framework has mistakes: all of them are in it.</exception>
    public static void ThrowIfInvalid(Framework framework, MethodRegistry methods)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) FrameworkJson.Write(writer, framework);
        if (FrameworkJson.TryRead(buffer.WrittenSpan, file: null, methods, out _, out var found)) return;
        throw new UrbanIndicatorsException(found, found.Count(d => d.Severity == DiagnosticSeverity.Error));
    }
}
