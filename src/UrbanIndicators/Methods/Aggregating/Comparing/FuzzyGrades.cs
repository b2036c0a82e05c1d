using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Makes the grades of a fuzzy evaluation from its parameters.</summary>
internal static class FuzzyGrades
{
    /// <summary>The fewest and most grades.</summary>
    public const int Fewest = 2;
    public const int Most = 20;

    private const int UsualCount = 5;

    /// <summary>Gives the grades, the lowest first; <see langword="null"/> after a report when the parameters do not make them.</summary>
    public static ImmutableArray<FuzzyGrade>? Of(AggregationSetting setting)
    {
        var rows = setting.Arguments.Matrix("memberships") ?? Usual(setting.Scale);
        if (rows.Count is < Fewest or > Most || !rows.All(IsShape) || !Covers(rows))
        {
            setting.Refuse(ScoringDiagnostics.FuzzyMemberships, Fewest, Most);
            return null;
        }

        var values = setting.Arguments.Numbers("values") ?? [.. rows.Select(r => (r[1] + r[^2]) / 2)];
        if (values.Count != rows.Count || values.Any(v => !setting.Scale.Contains(v))
            || Enumerable.Range(1, values.Count - 1).Any(i => values[i] <= values[i - 1]))
        {
            setting.Refuse(
                ScoringDiagnostics.FuzzyValues, rows.Count, Figures.Value(setting.Scale.Low), Figures.Value(setting.Scale.High),
                    $"[{string.Join(", ", values.Select(Figures.Value))}]");
            return null;
        }

        return [
            .. rows.Select(
                (r, i) =>
                    new FuzzyGrade(
                        r[0], r[1], r[^2], r[^1], values[i], IsLowest: i == 0, IsHighest: i == rows.Count - 1,
                        Threshold.OfScores(setting.Scale))),
        ];
    }

    /// <summary>Five triangles over the scale, each ending where its neighbours have their peaks.</summary>
    private static IReadOnlyList<IReadOnlyList<double>> Usual(ValueRange scale)
    {
        const int last = UsualCount - 1;
        return [.. Enumerable.Range(0, UsualCount).Select(i => new[] { At(i - 1), At(i), At(i + 1) })];

        // The last peak is the top itself, whatever rounding makes of the steps.
        double At(int step) => step == last ? scale.High : scale.Low + (step * scale.Length / last);
    }

    /// <summary>A triangle [a, b, c] or a trapezium [a, b, c, d], its corners rising, its ends apart.</summary>
    private static bool IsShape(IReadOnlyList<double> row) =>
        row.Count is 3 or 4 && Enumerable.Range(1, row.Count - 1).All(i => row[i] >= row[i - 1]) && row[^1] > row[0];

    /// <summary>Peaks rise, and there is no score between the lowest and the highest peak that belongs to no grade.</summary>
    private static bool Covers(IReadOnlyList<IReadOnlyList<double>> rows) => Enumerable.Range(1, rows.Count - 1).All(i =>
        rows[i][1] >= rows[i - 1][^2]
            && (rows[i][0] < rows[i - 1][^1]
                || (rows[i][0] == rows[i - 1][^1] && (rows[i][0] == rows[i][1] || rows[i - 1][^2] == rows[i - 1][^1]))));
}
