using System.Globalization;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>
/// Makes data for a draft: spread, tied, constant, at the thresholds, extreme, poor or all missing, a single row or some dozen.
/// </summary>
internal sealed class TableMaker(Chance chance)
{
    private const int MostRows = 40;

    public Table Make(IReadOnlyList<DraftIndicator> columns)
    {
        var table = new Table([.. columns.Select(c => c.Id)]);
        var places = chance.Below(20) switch
        {
            0 => 1,
            < 5 => chance.Between(2, 4),
            < 16 => chance.Between(5, 12),
            _ => chance.Between(13, MostRows),
        };
        string?[] periods = chance.Below(10) switch
        {
            < 4 => [null],
            < 6 => ["2023"],
            < 9 => ["2022", "2023", "2024"],
            _ => ["2023-Q1", "2023-Q4"],
        };
        var grouped = chance.Percent(30);
        var profiles = columns.Select(_ => chance.Below(60)).ToArray();
        for (var row = 0; row < Math.Min(places * periods.Length, MostRows); row++)
        {
            var place = row / periods.Length;
            var cells = columns.Select((c, i) => Cell(c, profiles[i])).ToArray();
            table.Rows.Add(new(Name(place), periods[row % periods.Length], grouped ? chance.Of("x", "x", "y") : null, cells));
        }

        return table;
    }

    /// <summary>
    /// Thirty rows of fifteen places in two groups and years, in which every method finds something to learn; some values missing, one
    /// far out.
    /// </summary>
    public Table Tame(IReadOnlyList<DraftIndicator> columns)
    {
        var table = new Table([.. columns.Select(c => c.Id)]);
        for (var row = 0; row < 30; row++)
        {
            var cells = columns.Select(_ => Figures.Plain(row == 7 ? 900 : chance.Between(4, 400) / 4.0)).ToArray();
            if (row % 10 == 9) cells[chance.Below(cells.Length)] = "";
            table.Rows.Add(new(Name(row / 2), row % 2 == 0 ? "2022" : "2023", row % 4 < 2 ? "x" : "y", cells));
        }

        return table;
    }

    private static string Name(int place) => string.Create(CultureInfo.InvariantCulture, $"p{place}");

    private string Cell(DraftIndicator column, int profile)
    {
        var missing = profile switch
        {
            12 => 45,
            13 => 100,
            > 40 => 1,
            _ => 7,
        };
        if (chance.Percent(missing)) return chance.Of("", "", "", "NA", "—");
        if (chance.Percent(2)) return chance.Of("不适用", "不适用", "无标准");
        var value = profile switch
        {
            5 or 6 or 16 or 17 => column.Low + ((column.High - column.Low) * chance.Below(3) / 2),
            7 => column.High,
            8 or (>= 20 and < 30) when column.Thresholds.Count > 0 => AtAThreshold(column.Thresholds),
            9 => chance.Percent(70) ? 0 : Within(column),
            10 => chance.Of(1e99, -1e99, 1e-99, -1e-99, 1e100, 1e-100, 0, 1, -1),
            11 => -Math.Abs(Within(column)),
            _ => Within(column),
        };
        return Figures.Plain(Math.Abs(value) < 1e-100 ? 0 : value);
    }

    private double Within(DraftIndicator column) => new Figures(chance, wild: false).Between(column.Low, column.High);

    private double AtAThreshold(IReadOnlyList<double> thresholds)
    {
        var threshold = chance.OneOf(thresholds);
        return chance.Below(6) switch
        {
            0 => Math.BitIncrement(threshold),
            1 => Math.BitDecrement(threshold),
            2 => threshold * (1 + 1e-6),
            3 => threshold * (1 - 1e-6),
            _ => threshold,
        };
    }
}
