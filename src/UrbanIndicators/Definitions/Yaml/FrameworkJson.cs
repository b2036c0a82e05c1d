using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace UrbanIndicators.Definitions.Yaml;

internal static class FrameworkJson
{
    public static void Write(Utf8JsonWriter writer, Framework framework) => throw new NotSupportedException(framework.Id + writer.BytesCommitted.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static bool TryRead(string json, string? file, MethodRegistry methods, [NotNullWhen(true)] out Framework? framework, out IReadOnlyList<Diagnostic> diagnostics) =>
        throw new NotSupportedException($"{json} {file}");
}
