using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>The mean consistency index of matrices filled at random, by which that of an expert is measured.</summary>
internal static class RandomIndex
{
    /// <summary>The parameter that says whose table it is.</summary>
    public static MethodParameter Table { get; } =
        new(Parameter, MethodParameterType.Word, Phrase.Of("random-index.whose-random-indices-cr-is"))
        {
            Words = ["saaty", "tummala-ling"],
            Default = new MethodValue("saaty"),
        };

    public const string Parameter = "random-index";
    private const string TummalaLing = "tummala-ling";

    // Saaty, The Analytic Hierarchy Process, 1980.
    private static readonly double[] OfSaaty = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

    // Rao Tummala and Ling, A note on the computation of the mean random consistency index, Theory and Decision 44, 1998.
    private static readonly double[] OfTummalaLing =
        [0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571, 1.5714, 1.5831];

    /// <summary>The most items the tables know.</summary>
    public static int Most => OfSaaty.Length;

    /// <summary>Gives the index of a table for a number of items; NaN where the table ends.</summary>
    public static double Of(string table, int items)
    {
        var figures = table == TummalaLing ? OfTummalaLing : OfSaaty;
        return items <= figures.Length ? figures[items - 1] : double.NaN;
    }
}
