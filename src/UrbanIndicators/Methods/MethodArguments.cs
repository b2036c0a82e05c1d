namespace UrbanIndicators.Methods;

/// <summary>The parameters of a method as given, and where they are left out, as its description defaults them.</summary>
internal sealed record MethodArguments(Method Method, MethodDescriptor Descriptor)
{
    public double? Number(string parameter) => Find(parameter)?.Number;

    public int? Whole(string parameter) => Find(parameter)?.Number is { } number ? (int)number : null;

    public string? Word(string parameter) => Find(parameter)?.Text;

    public bool Flag(string parameter) => Find(parameter)?.Text == MethodValue.True;

    public IReadOnlyList<double>? Numbers(string parameter) => Find(parameter)?.Numbers;

    public IReadOnlyList<(double X, double Y)>? Points(string parameter) => Find(parameter)?.Points;

    public IReadOnlyList<string>? Names(string parameter) => Find(parameter)?.Names;

    public IReadOnlyList<IReadOnlyList<double>>? Matrix(string parameter) => Find(parameter)?.Matrix;

    private MethodValue? Find(string parameter) => Method.Parameters.TryGetValue(parameter, out var value)
        ? value
        : Descriptor.Parameters.First(p => string.Equals(p.Name, parameter, StringComparison.Ordinal)).Default;
}
