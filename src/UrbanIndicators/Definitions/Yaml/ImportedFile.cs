namespace UrbanIndicators.Definitions.Yaml;

/// <summary>A catalogue that has been read.</summary>
/// <param name="Name">The file as shown to the user.</param>
/// <param name="Root">Its mapping.</param>
internal sealed record ImportedFile(string Name, SourceNode Root);
