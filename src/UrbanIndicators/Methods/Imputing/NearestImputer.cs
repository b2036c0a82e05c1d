using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Fills a cell by the values of the rows of the reference that are most alike.</summary>
/// <remarks>
/// The distance of two rows is the root of the mean squared difference over the indicators both have, each in standard deviations of the
/// reference (n − 1; one that does not vary takes no part). Rows count that have the value wanted and one indicator in common; all that are
/// as near as the k-th take part, and where there are fewer than k, those there are. Troyanskaya et al., Missing value estimation methods
/// for DNA microarrays, 2001.
/// </remarks>
internal sealed class NearestImputer : Imputer
{
    private const string OnName = "on";
    private const string SpreadName = "spread";
    private const string CellsName = "cells";
    private const string PresentName = "present";

    private readonly ImmutableArray<string> filled;
    private readonly ImmutableArray<string> on;
    private readonly ImmutableArray<double> spread;
    private readonly double[][] donors;
    private readonly double[][] features;
    private readonly int neighbours;
    private readonly bool median;

    /// <summary>Makes an imputer.</summary>
    /// <param name="arguments">The parameters of the method.</param>
    /// <param name="filled">The ids of the indicators to fill.</param>
    /// <param name="on">The ids of those that distances are measured on.</param>
    /// <param name="spread">Their standard deviations.</param>
    /// <param name="donors">The reference rows of the indicators to fill, a column an indicator; NaN where one is missing.</param>
    /// <param name="features">Those of the indicators that distances are measured on.</param>
    public NearestImputer(
        MethodArguments arguments, ImmutableArray<string> filled, ImmutableArray<string> on, ImmutableArray<double> spread,
            double[][] donors, double[][] features)
    {
        (this.filled, this.on, this.spread, this.donors, this.features) = (filled, on, spread, donors, features);
        neighbours = arguments.Whole(ImputationWords.Neighbours)!.Value;
        median = arguments.Word(ImputationWords.Take) == ImputationWords.TakeMedian;
    }

    public override ImmutableArray<string> Filled => filled;

    // Held against every row of the reference, to try it once more would take as long again.
    public override bool IsUncertain => false;

    /// <remarks>
    /// Rows are kept column by column, first of the indicators to fill; of each cell whether it is present, and of those that are the
    /// value.
    /// </remarks>
    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants
    {
        get
        {
            double[][] columns = [.. donors, .. features];
            return ConstantsOf(
                (SpreadName, spread),
                (PresentName, [.. columns.SelectMany(c => c).Select(v => double.IsNaN(v) ? 0.0 : 1.0)]),
                (CellsName, [.. columns.SelectMany(c => c).Where(v => !double.IsNaN(v))]));
        }
    }

    public override ImmutableSortedDictionary<string, ImmutableArray<string>> Texts => TextsOf((IndicatorsName, filled), (OnName, on));

    public static NearestImputer Read(ImputationSetting setting, ConstantReader constants)
    {
        var (targets, measured) = (constants.Ids(IndicatorsName, setting.Own), constants.Ids(OnName, setting.Ids));
        var deviations = constants.Numbers(SpreadName, Need.AboveZero, measured.Length);
        var present = constants.Numbers(PresentName, Need.Flag);
        var width = targets.Length + measured.Length;
        constants.Require(
            width > 0 && present.Length % width == 0, PresentName, Phrase.Of("nearest-imputer.rows-of", Figures.Value(width)));
        var cells = constants.Numbers(CellsName, length: present.Count(p => p != 0));
        var rows = present.Length / width;
        var columns = new double[width][];
        var next = 0;
        for (var column = 0; column < width; column++)
        {
            columns[column] = new double[rows];
            for (var row = 0; row < rows; row++) columns[column][row] = present[(column * rows) + row] != 0 ? cells[next++] : double.NaN;
        }

        return new(setting.Arguments, targets, measured, deviations, columns[..targets.Length], columns[targets.Length..]);
    }

    public override void Impute(StageTable input, double[][] output)
    {
        var targets = ColumnsOf(input, filled);
        var measured = ColumnsOf(input, on);
        var rows = features.Length > 0 ? features[0].Length : 0;
        var distances = new double[rows];
        var shared = new double[rows];
        var near = new double[rows];
        for (var row = 0; row < input.RowCount; row++)
        {
            var known = false;
            for (var i = 0; i < targets.Length; i++)
            {
                if (targets[i] < 0 || !IsMissing(output[targets[i]][row])) continue;
                if (!known) Measure(input, row, measured, distances, shared);
                known = true;
                if (Neighbour(donors[i], distances, near) is var value && !double.IsNaN(value)) output[targets[i]][row] = value;
            }
        }
    }

    /// <summary>Gives the mean squared difference of a row to every row of the reference; NaN for one that shares no indicator.</summary>
    private void Measure(StageTable input, int row, int[] measured, double[] distances, double[] shared)
    {
        Array.Clear(distances);
        Array.Clear(shared);
        for (var i = 0; i < measured.Length; i++)
        {
            if (measured[i] < 0 || !(input.Columns[measured[i]][row] is var value && !double.IsNaN(value))) continue;
            var feature = features[i];
            var factor = 1 / spread[i];
            for (var other = 0; other < feature.Length; other++)
            {
                var difference = (feature[other] - value) * factor;
                var present = !double.IsNaN(difference);
                distances[other] += present ? difference * difference : 0;
                shared[other] += present ? 1 : 0;
            }
        }

        for (var other = 0; other < distances.Length; other++) distances[other] /= shared[other];
    }

    /// <summary>Gives the mean or median of the nearest rows' values; NaN when there is no such row.</summary>
    private double Neighbour(double[] values, double[] distances, double[] near)
    {
        var count = 0;
        for (var other = 0; other < values.Length; other++)
        {
            if (!double.IsNaN(values[other]) && !double.IsNaN(distances[other])) near[count++] = distances[other];
        }

        if (count == 0) return double.NaN;
        var limit = Selection.Smallest(near.AsSpan(0, count), Math.Min(neighbours, count) - 1).At;
        count = 0;
        var sum = 0.0;
        for (var other = 0; other < values.Length; other++)
        {
            if (double.IsNaN(values[other]) || !(distances[other] <= limit)) continue;
            near[count++] = values[other];
            sum += values[other];
        }

        return median ? Selection.Median(near.AsSpan(0, count)) : sum / count;
    }
}
