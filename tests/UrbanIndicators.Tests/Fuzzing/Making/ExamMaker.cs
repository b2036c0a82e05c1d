namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Makes whole exams: a framework, data for it, and a question.</summary>
internal static class ExamMaker
{
    public const string Framework = "framework.yaml";
    public const string Data = "data.csv";

    public static FuzzCase Make(Chance chance)
    {
        var draft = new FrameworkMaker(chance).Make();
        var table = new TableMaker(chance).Make(draft.Columns);
        var layout = TableText.Some(table, chance);
        var text = TableText.Of(table, layout);
        return new Sample(draft.Yaml, "").ToCase().With(Data, Encodings.Some(text, chance)).With("ask", Question(chance, draft, table));
    }

    private static string Question(Chance chance, Draft draft, Table table)
    {
        var targets = chance.Of("", "phase=far\n", "phase=near\n", "year=2030\n", "year=2030\n", "year=2024\n");
        var set = draft.Yaml.Contains($"set: {IndicatorMaker.OtherSet}", StringComparison.Ordinal) && chance.Percent(40)
            ? $"set={IndicatorMaker.OtherSet}\n"
            : "";
        var period = table.HasPeriods && chance.Percent(30) ? $"period={table.Rows[0].Period}\n" : "";
        return targets + set + period;
    }
}
