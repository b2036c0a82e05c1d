using static UrbanIndicators.Tests.Properties.ExamRecipe;

namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>Makes rows of data, by indicator: at thresholds and beside them, somewhere else, missing, not applicable.</summary>
/// <remarks>Every third row has the values of the one before, from other operands: equal in truth, and in binary often not.</remarks>
internal sealed class ExactRows(int seed, ExactScale scale, IReadOnlyList<ExactIndicator> indicators)
{
    public IEnumerable<ExactRow> Of(int count)
    {
        for (var row = 0; row < count; row++)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < indicators.Count; i++)
            {
                var random = new Random(unchecked((seed * 17) + (i * 7919) + ((row - (row % 3 == 2 ? 1 : 0)) * 104_729)));
                var other = row % 3 == 2 ? new Random(unchecked(seed + row + i)) : random;
                foreach (var (column, cell) in indicators[i].Columns.Zip(Cells(random, other, indicators[i], row))) cells.Add(column, cell);
            }

            yield return new(cells, indicators);
        }
    }

    private string[] Cells(Random random, Random other, ExactIndicator indicator, int row)
    {
        var fate = random.Next(100);
        var value = Value(random, indicator);
        string[] cells = [.. (indicator.Formula?.Operands(other, value) ?? [value]).Select(v => v.ToString())];
        if (row > 0 && fate < 14) cells[fate % cells.Length] = fate < 10 ? "" : ExactText.NotApplicable;
        return cells;
    }

    private Rational Value(Random random, ExactIndicator indicator)
    {
        Rational[] thresholds = [.. indicator.Thresholds];
        var isScore = indicator.Rating == Rating.None;
        var value = isScore ? scale.Low + (scale.Length * random.Next(1001) / 1000) : new Rational(random.Next(10_000), 10);
        if (thresholds.Length > 0 && random.Next(2) == 0)
        {
            var threshold = Pick(random, thresholds);
            value = ExactRecipe.Near(random, threshold, threshold.Sign == 0 ? 1 : Rational.Abs(threshold));
        }

        return isScore ? Rational.Clamp(value, scale.Low, scale.High) : Rational.Max(value, 0);
    }
}
