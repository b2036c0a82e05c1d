using System.Text.Json.Nodes;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>A key that a mapping may have. The binder and the schema both read it.</summary>
/// <param name="Name">The key.</param>
/// <param name="Schema">Makes the JSON schema of its value.</param>
/// <param name="Doc">What it means; shown by editors.</param>
internal sealed record KeySpec(string Name, Func<JsonObject> Schema, string Doc)
{
    public bool Required { get; init; }
}
