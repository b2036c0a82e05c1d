using System.Numerics.Tensors;

namespace UrbanIndicators.Arithmetic;

/// <summary>Puts the terms of an aggregation into words.</summary>
internal static class Terms
{
    public static double Sum(ReadOnlySpan<double> values) => TensorPrimitives.Sum(values);

    public static string Join(
        ReadOnlySpan<double> scores, ReadOnlySpan<double> weights, string separator, Func<string, string, string> term)
    {
        var terms = new string[scores.Length];
        for (var i = 0; i < terms.Length; i++) terms[i] = term(Figures.Rounded(scores[i]), Figures.Value(weights[i]));
        return string.Join(separator, terms);
    }
}
