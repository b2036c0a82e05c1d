using System.Collections.Immutable;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Fills a cell from other periods of the same place, among the rows that go through the stages together.</summary>
/// <remarks>What was filled never serves to fill another cell. A place scored alone in one period stays as it is.</remarks>
/// <param name="filled">The ids of the indicators to fill.</param>
/// <param name="figure">How a cell is filled.</param>
internal sealed class TimeImputer(ImmutableArray<string> filled, TimeFigure figure) : Imputer
{
    public override ImmutableArray<string> Filled => filled;

    public override void Impute(StageTable input, double[][] output)
    {
        var columns = ColumnsOf(input, filled).Where(c => c >= 0 && Array.Exists(output[c], IsMissing)).ToList();
        if (columns.Count == 0) return;
        var places = Series(input);
        foreach (var column in columns)
        {
            foreach (var series in places) Fill(series, input.Columns[column], output[column]);
        }
    }

    /// <summary>Tells whether any place has another period to take a value from.</summary>
    public static bool HasOtherPeriods(StageTable table)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table.PlaceAt(row) is { } place && table.PeriodAt(row) is not null && !places.Add(place.Key)) return true;
        }

        return false;
    }

    /// <summary>Gives the rows of each place with several, by time.</summary>
    private static List<(int Row, double Time)[]> Series(StageTable table)
    {
        var places = new Dictionary<string, List<(int Row, double Time)>>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table.PlaceAt(row) is not { } place || table.PeriodAt(row) is not { } period) continue;
            if (!places.TryGetValue(place.Key, out var rows)) places.Add(place.Key, rows = []);
            rows.Add((row, TimeOf(period)));
        }

        return [.. places.Values.Where(r => r.Count > 1).Select(r => r.OrderBy(x => x.Time).ToArray())];
    }

    private static double TimeOf(Period period) => period.Kind switch
    {
        PeriodKind.Quarter => (period.Year * 4) + period.Part,
        PeriodKind.Month => (period.Year * 12) + period.Part,
        _ => period.Year,
    };

    private void Fill((int Row, double Time)[] series, double[] values, double[] output)
    {
        var earlier = -1;
        for (var i = 0; i < series.Length; i++)
        {
            if (!double.IsNaN(values[series[i].Row]))
            {
                earlier = i;
                continue;
            }

            if (!IsMissing(output[series[i].Row])) continue;
            var later = i + 1;
            while (later < series.Length && double.IsNaN(values[series[later].Row])) later++;
            if (later == series.Length) later = -1;
            var value = Value(series, values, i, earlier, later);
            if (!double.IsNaN(value)) output[series[i].Row] = value;
        }
    }

    /// <summary>Gives the value at a position from the nearest positions with one (−1 for none); NaN to leave it.</summary>
    private double Value((int Row, double Time)[] series, double[] values, int at, int earlier, int later)
    {
        var (before, back) = earlier < 0 ? (double.NaN, double.NaN) : (values[series[earlier].Row], series[at].Time - series[earlier].Time);
        var (after, ahead) = later < 0 ? (double.NaN, double.NaN) : (values[series[later].Row], series[later].Time - series[at].Time);
        return figure(before, after, back, ahead);
    }
}
