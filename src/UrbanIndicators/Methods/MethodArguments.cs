namespace UrbanIndicators.Methods;

/// <summary>The parameters of a method as given, and where they are left out, as its description defaults them.</summary>
/// <remarks>
/// What the definition gave was held against the description before: a parameter of another type is not there. To ask for one that the
/// method does not have is a mistake of the method, and an <see cref="InvalidOperationException"/>.
/// </remarks>
/// <param name="Method">The method as written.</param>
/// <param name="Descriptor">The method's description.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record MethodArguments(Method Method, MethodDescriptor Descriptor)
{
    /// <summary>Gives a number.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The number; <see langword="null"/> when it was left out and has no default.</returns>
    public double? Number(string parameter) => Find(parameter)?.Number;

    /// <summary>Gives a whole number.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The number; <see langword="null"/> when it was left out and has no default.</returns>
    public int? Whole(string parameter) => Find(parameter)?.Number is { } number ? (int)number : null;

    /// <summary>Gives a word.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The word; <see langword="null"/> when it was left out and has no default.</returns>
    public string? Word(string parameter) => Find(parameter)?.Text;

    /// <summary>Gives yes or no.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>Whether it is yes; no when it was left out and has no default.</returns>
    public bool Flag(string parameter) => Find(parameter)?.Text == MethodValue.True;

    /// <summary>Gives a list of numbers, or the two of a pair.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The numbers; <see langword="null"/> when they were left out and have no default.</returns>
    public IReadOnlyList<double>? Numbers(string parameter) => Find(parameter)?.Numbers;

    /// <summary>Gives points, their x rising.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The points; <see langword="null"/> when they were left out and have no default.</returns>
    public IReadOnlyList<(double X, double Y)>? Points(string parameter) => Find(parameter)?.Points;

    /// <summary>Gives ids or names.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The names; <see langword="null"/> when they were left out and have no default.</returns>
    public IReadOnlyList<string>? Names(string parameter) => Find(parameter)?.Names;

    /// <summary>Gives lists of numbers.</summary>
    /// <param name="parameter">The name of the parameter.</param>
    /// <returns>The rows; <see langword="null"/> when they were left out and have no default.</returns>
    public IReadOnlyList<IReadOnlyList<double>>? Matrix(string parameter) => Find(parameter)?.Matrix;

    private MethodValue? Find(string parameter) => Method.Parameters.TryGetValue(parameter, out var value)
        ? value
        : Descriptor.Parameters.FirstOrDefault(p => string.Equals(p.Name, parameter, StringComparison.Ordinal)) is { } described
            ? described.Default
            : throw new InvalidOperationException($"The method \"{Descriptor.Name}\" has no parameter \"{parameter}\".");
}
