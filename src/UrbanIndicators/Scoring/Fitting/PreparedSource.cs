using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Fitting;

/// <summary>The values that stages have made, for the normalisations that follow.</summary>
/// <param name="table">The values as they enter normalising.</param>
/// <param name="panel">The panel they are of.</param>
/// <param name="leaves">The values as a stage sees them, with the rows to learn from.</param>
/// <param name="searched">The rows a reference place is looked for in; <see langword="null"/> for all.</param>
internal sealed class PreparedSource(PreparedTable table, Panel panel, StageTable leaves, bool[]? searched) : IFitSource
{
    public double[] Values(ResolvedIndicator indicator) => leaves.PresentOf(indicator.Leaf);

    public (ValueRange Range, long Count) Extent(ResolvedIndicator indicator)
    {
        var (low, high, count) = (double.PositiveInfinity, double.NegativeInfinity, 0L);
        var values = table.Values[indicator.Leaf];
        for (var row = 0; row < leaves.RowCount; row++)
        {
            if (!leaves.Reference[row] || double.IsNaN(values[row])) continue;
            low = Math.Min(low, values[row]);
            high = Math.Max(high, values[row]);
            count++;
        }

        return (count == 0 ? new(double.NaN, double.NaN) : new(low, high), count);
    }

    public int Places(ResolvedIndicator indicator)
    {
        string? first = null;
        var values = table.Values[indicator.Leaf];
        for (var row = 0; row < leaves.RowCount; row++)
        {
            if (!leaves.Reference[row] || double.IsNaN(values[row])) continue;
            first ??= panel.PlaceAt(row).Key;
            if (!string.Equals(first, panel.PlaceAt(row).Key, StringComparison.Ordinal)) return 2;
        }

        return first is null ? 0 : 1;
    }

    public IReadOnlyList<PlaceValue> ValuesOf(ResolvedIndicator indicator, string place)
    {
        var values = table.Values[indicator.Leaf];
        return
        [
            .. Enumerable.Range(0, leaves.RowCount)
                .Where(row => searched?[row] != false && !double.IsNaN(values[row]) && panel.PlaceAt(row) is var at
                    && (string.Equals(at.Key, place, StringComparison.Ordinal) || string.Equals(at.Name, place, StringComparison.Ordinal)))
                .Select(row => new PlaceValue(panel.PlaceAt(row).Key, panel.PeriodAt(row), values[row])),
        ];
    }
}
