namespace UrbanIndicators;

/// <summary>How far a weight, cut, target or goalpost can be relied on. It is printed with every score.</summary>
public enum DefinitionStatus
{
    /// <summary>Chosen by the maker of the framework, not taken from a source.</summary>
    Assumed,

    /// <summary>Taken from a source that was not checked.</summary>
    Unverified,

    /// <summary>Taken from the standard or plan it names.</summary>
    Official,
}
