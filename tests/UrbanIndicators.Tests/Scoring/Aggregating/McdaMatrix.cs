using UrbanIndicators.Methods.Weighting.Experts;

namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>Twelve alternatives by six criteria, and the composites the R package Compind 3.2 makes of them.</summary>
internal static class McdaMatrix
{
    private static readonly bool[] HigherIsBetter = [true, false, true, true, false, true];

    /// <summary>The criteria, a column each.</summary>
    public static double[][] Columns =>
    [
        [89.424, 33.308, 22.433, 87.354, 78.997, 45.727, 61.679, 54.81, 43.366, 23.654, 43.934, 39.641],
        [18.181, 19.475, 34.987, 38.256, 7.968, 33.433, 28.657, 36.909, 27.043, 6.992, 7.226, 7.777],
        [5.79, 28.52, 19.939, 66.83, 26.098, 59.522, 12.586, 37.985, 23.016, 17.295, 20.009, 5.966],
        [0.934, 0.913, 0.686, 0.503, 0.616, 0.595, 0.672, 0.375, 0.625, 0.895, 0.437, 0.815],
        [11.531, 13.577, 17.634, 21.887, 4.619, 3.054, 10.988, 9.521, 11.913, 9.479, 11.552, 23.173],
        [25.566, 58.904, 59.247, 37.091, 54.137, 22.618, 33.749, 44.136, 34.961, 40.056, 18.475, 52.816],
    ];

    public static double[] MpiDown =>
    [
        100.950356527141, 102.522299081836, 95.537274025178, 97.0521367078394, 106.636394778421, 99.1106100394802,
        98.0083009250557, 96.9288897404316, 97.4555186908752, 101.014860263236, 95.3420766729773, 97.5606557512019,
    ];

    public static double[] MpiUp =>
    [
        103.582650982534, 103.918664746629, 97.4869676760037, 101.713965633846, 107.536372865401, 102.225092117185,
        98.4448227438568, 98.6847924662478, 97.5214620478832, 102.860067652697, 97.3841894947125, 100.52157836933,
    ];

    /// <summary>Rounded to three decimals by the package.</summary>
    public static double[] Ampi => [100.63, 104.352, 88.982, 90.372, 113.254, 94.725, 95.398, 91.337, 94.525, 101.097, 89.208, 94.748];

    public static double[] MeanMin =>
    [
        95.8655666499359, 97.1290562656573, 95.2084485052855, 91.3113487805779, 100.344904707088, 93.4598917567571,
        95.3419543248124, 92.5857294910987, 100.154449034251, 93.162220873901, 88.8934031605312, 91.9522549742847,
    ];

    public static double[] Owa =>
    [
        0.250858455419919, 0.337225360910939, 0.112119992349151, 0.0976333333066584, 0.536059702626412, 0.201199697101368,
        0.264329038603561, 0.175462808473878, 0.317779506802334, 0.245339540278099, 0.114619317635639, 0.0865845603472005,
    ];

    /// <summary>By scipy's linprog: Benefit of the Doubt without limits.</summary>
    public static double[] BenefitOfTheDoubt =>
        [1, 1, 1, 1, 1, 1, 0.8164088991503831, 0.9027127333738463, 0.7645483019201653, 1, 1, 1];

    /// <summary>By scipy's linprog: Benefit of the Doubt with shares from 5 % to 40 %.</summary>
    public static double[] BenefitOfTheDoubtLimited =>
    [
        0.7845541274029981, 0.9341598616021889, 0.7264093572924735, 0.8856352156408809, 1, 1,
        0.7344137639689556, 0.7964884930685272, 0.7190526168441692, 0.962528102033165, 0.7481288635416288, 0.753601446023286,
    ];

    /// <summary>The criteria as shares of the best: v ÷ max, or min ÷ v for costs.</summary>
    public static double[][] Shares =>
        [.. Columns.Select((c, i) => Array.ConvertAll(c, v => HigherIsBetter[i] ? v / c.Max() : c.Min() / v))];

    /// <summary>The criteria turned so that more is better, otherwise in their units.</summary>
    public static double[][] Turned => [.. Columns.Select((c, i) => HigherIsBetter[i] ? c : Array.ConvertAll(c, v => -v))];

    /// <summary>The criteria from 0 for the worst to 1 for the best.</summary>
    public static double[][] MinMax => [.. Turned.Select(c => Array.ConvertAll(c, v => (v - c.Min()) / (c.Max() - c.Min())))];
}
