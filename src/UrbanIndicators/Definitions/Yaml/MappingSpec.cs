namespace UrbanIndicators.Definitions.Yaml;

/// <summary>A kind of mapping in the format.</summary>
/// <param name="SchemaName">Its name among the schema's definitions.</param>
/// <param name="Title">What it is called in messages.</param>
/// <param name="Keys">The keys it may have.</param>
internal sealed record MappingSpec(string SchemaName, LocalizedText Title, IReadOnlyList<KeySpec> Keys)
{
    public IReadOnlyList<string> Names { get; } = [.. Keys.Select(k => k.Name)];
}
