using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Fills a cell by its mean given the row's other values, under a multivariate normal distribution of the indicators.</summary>
/// <remarks>
/// An indicator that does not vary is filled with its one value. Of a row without any other value nothing is known: it stays as it is.
/// </remarks>
internal sealed class NormalImputer : Imputer
{
    private const string MeanName = "mean";
    private const string CovarianceName = "covariance";

    private readonly ImmutableArray<string> filled;
    private readonly ImmutableArray<double> mean;
    private readonly ImmutableArray<double> covariance;

    /// <summary>The indicators that vary, by their places in <see cref="Filled"/>, and their standard deviations.</summary>
    private readonly int[] varying;
    private readonly double[] deviations;
    private readonly double[] standardised;

    /// <summary>Makes an imputer.</summary>
    /// <param name="filled">The ids of the indicators.</param>
    /// <param name="mean">Their means.</param>
    /// <param name="covariance">Their covariance, row by row; a row and a column of 0 for one that does not vary.</param>
    public NormalImputer(ImmutableArray<string> filled, ImmutableArray<double> mean, ImmutableArray<double> covariance)
    {
        (this.filled, this.mean, this.covariance) = (filled, mean, covariance);
        varying = [.. Enumerable.Range(0, filled.Length).Where(i => covariance[(i * filled.Length) + i] > 0)];
        deviations = [.. varying.Select(i => Math.Sqrt(covariance[(i * filled.Length) + i]))];
        standardised = new double[varying.Length * varying.Length];
        for (var i = 0; i < varying.Length; i++)
        {
            for (var j = 0; j < varying.Length; j++)
            {
                standardised[(i * varying.Length) + j] = covariance[(
                    varying[i] * filled.Length) + varying[j]] / deviations[i] / deviations[j];
            }
        }

        IsSound = new NormalModel(varying.Length).TrySet(standardised);
    }

    /// <summary>The covariance is one.</summary>
    public bool IsSound { get; }

    public override ImmutableArray<string> Filled => filled;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants =>
        ConstantsOf((MeanName, mean), (CovarianceName, covariance));

    public static NormalImputer Read(ImputationSetting setting, ConstantReader constants)
    {
        var ids = constants.Ids(IndicatorsName, setting.Own);
        var products = constants.Numbers(CovarianceName, Need.Product, ids.Length * ids.Length);
        var imputer = new NormalImputer(ids, constants.Numbers(MeanName, length: ids.Length), products);
        constants.Require(
            imputer.IsSound && IsCovariance(products, ids.Length), CovarianceName, Phrase.Of("normal-imputer.a-covariance-that-is-not"));
        return imputer;
    }

    /// <summary>It is the same on both sides, and no more than variances allow: 0 for one that does not vary.</summary>
    private static bool IsCovariance(ImmutableArray<double> covariance, int size)
    {
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var (one, other) = (covariance[(i * size) + j], covariance[(j * size) + i]);
                var most = Math.Sqrt(covariance[(i * size) + i]) * Math.Sqrt(covariance[(j * size) + j]);
                if (!Threshold.OfValues.IsAtMost(Math.Abs(one), most)) return false;
                if (!(Math.Abs(one - other) <= most * Threshold.Tolerance)) return false;
            }
        }

        return true;
    }

    public override void Impute(StageTable input, double[][] output)
    {
        var columns = ColumnsOf(input, filled);
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] >= 0 && !varying.Contains(i)) CellFill.Fill(output[columns[i]], mean[i]);
        }

        var model = new NormalModel(varying.Length);
        model.TrySet(standardised);
        var row = new double[varying.Length];
        var missing = new int[varying.Length];
        for (var r = 0; r < input.RowCount; r++)
        {
            var gaps = 0;
            var wanted = false;
            for (var i = 0; i < varying.Length; i++)
            {
                var column = columns[varying[i]];
                var value = column < 0 ? double.NaN : input.Columns[column][r];
                row[i] = (value - mean[varying[i]]) / deviations[i];
                if (!double.IsNaN(value)) continue;
                missing[gaps++] = i;
                wanted |= IsMissing(value) && column >= 0;
            }

            if (!wanted || gaps == varying.Length) continue;
            var unknown = missing.AsSpan(0, gaps);
            model.Fill(row, unknown, []);
            foreach (var i in unknown)
            {
                if (columns[varying[i]] < 0) continue;
                ref var cell = ref output[columns[varying[i]]][r];
                if (IsMissing(cell)) cell = mean[varying[i]] + (row[i] * deviations[i]);
            }
        }
    }
}
