namespace UrbanIndicators;

/// <summary>How definitions are read.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record DefinitionOptions
{
    /// <summary>The folder that imports may not leave.</summary>
    /// <value>The default is the folder of the file.</value>
    public string? Root { get; init; }

    /// <summary>The methods that definitions may name.</summary>
    /// <value>The default is the library's own.</value>
    public MethodRegistry Methods { get; init; } = MethodRegistry.Default;

    /// <summary>The most characters a file may have.</summary>
    /// <value>The default is 10 million.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0.</exception>
    public int MaximumLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 10_000_000;
}
