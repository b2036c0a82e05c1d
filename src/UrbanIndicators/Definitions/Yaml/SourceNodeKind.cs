namespace UrbanIndicators.Definitions.Yaml;

/// <summary>What a node of a definitions file is.</summary>
internal enum SourceNodeKind
{
    Scalar,
    Mapping,
    Sequence,

    /// <summary>Something was wrong and has been reported: nothing more is to be said about it.</summary>
    Broken,
}
