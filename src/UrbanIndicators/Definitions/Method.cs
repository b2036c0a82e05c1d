using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>A method by name with its parameters, as it stands in YAML: <c>arithmetic</c>, <c>power-mean: { p: 0.5 }</c>.</summary>
/// <remarks>It compares by value: by name and by the parameters given, not by what they default to.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Method
{
    /// <summary>Makes a method without parameters.</summary>
    /// <param name="name">The name it is registered under.</param>
    public Method(string name) => Name = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>The name it is registered under.</summary>
    public string Name { get; }

    /// <summary>The parameters given, by name; those left out take their defaults.</summary>
    public ImmutableSortedDictionary<string, MethodValue> Parameters { get; init => field = Copy.Of(value); } =
        ImmutableSortedDictionary<string, MethodValue>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Gives the same method with a parameter set.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>A new method.</returns>
    public Method With(string name, MethodValue value) => this with { Parameters = Parameters.SetItem(name, value) };

    /// <summary>Tells whether another method is the same: the same name and the same parameters given.</summary>
    /// <param name="other">The other method.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Equals(Method? other) => other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && Parameters.Keys.SequenceEqual(other.Parameters.Keys, StringComparer.Ordinal)
        && Parameters.Values.SequenceEqual(other.Parameters.Values);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Name, StringComparer.Ordinal);
        foreach (var (name, value) in Parameters)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gives the method as it would stand in YAML.</summary>
    /// <returns>The name, with the parameters in braces where there are any.</returns>
    public override string ToString() => Parameters.IsEmpty
        ? Name
        : $"{Name}: {{ {string.Join(", ", Parameters.Select(p => $"{p.Key}: {p.Value}"))} }}";
}
