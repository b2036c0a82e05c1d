using System.Globalization;
using System.Text.Json;

namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>What is written: tables and JSON that can be read, numbers that are numbers and the very ones of the result.</summary>
internal static class ExportOracle
{
    private static readonly string[] GapNumbers =
        ["value", "due", "gap", "relative_gap", "attainment", "score", "points_lost", "points_to_target"];

    public static void Check(Assessment assessment)
    {
        CheckScores(assessment);
        CheckGaps(assessment);
        using var json = new MemoryStream();
        assessment.WriteJson(json);
        using var document = JsonDocument.Parse(json.ToArray());
        CheckJson(document.RootElement, "$");
        Require.That(
            document.RootElement.GetProperty("places").GetArrayLength() == assessment.Count,
            "places lost in JSON",
            $"{assessment.Count}");
    }

    private static void CheckScores(Assessment assessment)
    {
        using var stream = new MemoryStream();
        assessment.WriteScoresCsv(stream, new() { Indicators = true });
        var rows = CsvCells.Read(stream.ToArray());
        Require.That(rows.Count == assessment.Count + 1, "rows lost in CSV", $"{rows.Count - 1} of {assessment.Count}");
        var head = rows[0].ToList();
        for (var row = 0; row < assessment.Count; row++)
        {
            var (cells, place) = (rows[row + 1], assessment[row]);
            RequireSame(Number(cells[head.IndexOf("score")]), place.Score, "another score in CSV", $"row {row}");
            RequireSame(Number(cells[head.IndexOf("coverage")]), place.Coverage, "another coverage in CSV", $"row {row}");
            var failed = Number(cells[head.IndexOf("bottom_line_failed")]);
            Require.That(
                failed.Equals(place.FailedBottomLines.Count),
                "another number of failed bottom lines in CSV",
                $"row {row}: {failed}");
            Require.That(
                cells[head.IndexOf("rank")] == (place.Rank?.ToString(CultureInfo.InvariantCulture) ?? ""),
                "another rank in CSV",
                $"row {row}");
            for (var column = head.IndexOf("coverage"); column < head.Count; column++)
            {
                if (head[column] != "screening") Number(cells[column]);
            }
        }
    }

    /// <summary>The very number, except that nobody is to read of a −0.</summary>
    private static void RequireSame(double read, double written, string rule, FormattableString what) =>
        Require.SameBits(read, written == 0 ? 0 : written, rule, what);

    private static void CheckGaps(Assessment assessment)
    {
        using var stream = new MemoryStream();
        assessment.WriteGapsCsv(stream);
        var rows = CsvCells.Read(stream.ToArray());
        var head = rows[0].ToList();
        foreach (var cells in rows.Skip(1))
        {
            foreach (var name in GapNumbers) Number(cells[head.IndexOf(name)]);
            var (gap, status) = (Number(cells[head.IndexOf("gap")]), cells[head.IndexOf("status")]);
            Require.That(
                gap > 0 == (status == "not-met"),
                "a printed gap that contradicts the printed status",
                $"{cells[head.IndexOf("indicator")]}: {gap:R}, {status}");
        }
    }

    /// <summary>The number of a cell; NaN for an empty one.</summary>
    private static double Number(string cell)
    {
        if (cell.Length == 0) return double.NaN;
        var isNumber = double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        Require.That(isNumber, "a cell that should be a number", $"\"{cell}\"");
        return number;
    }

    private static void CheckJson(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Number)
        {
            Require.That(double.IsFinite(element.GetDouble()), "an infinite number in JSON", $"{path}: {element.GetRawText()}");
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject()) CheckJson(property.Value, $"{path}.{property.Name}");
        }

        if (element.ValueKind != JsonValueKind.Array) return;
        foreach (var item in element.EnumerateArray()) CheckJson(item, path + "[]");
    }
}
