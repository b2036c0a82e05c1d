using System.Globalization;
using System.Text;
using UrbanIndicators.Tests.Fuzzing.Making;
using UrbanIndicators.Tests.Fuzzing.Mutating;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>Observations that were changed, in every layout and encoding, read strictly or leniently.</summary>
internal sealed class DataTarget : FuzzTarget
{
    public override string Name => "data";

    public override int Cases => 300;

    public override int LeastScored => 12;

    public override FuzzCase Make(Chance chance)
    {
        var sample = Sample.Some(chance);
        var changed = Mutation.OfTable(Encoding.UTF8.GetBytes(sample.Data), chance);
        var encoded = System.Text.Unicode.Utf8.IsValid(changed) ? Encodings.Some(Encoding.UTF8.GetString(changed), chance) : changed;
        if (chance.Percent(10)) encoded = ByteMutator.Change(encoded, chance);
        return sample.ToCase().With(ExamMaker.Data, encoded).With("ask", Options(chance));
    }

    public override FuzzOutcome Try(FuzzCase given)
    {
        if (Exams.Define(given) is not { } exam) return FuzzOutcome.Refused;
        var options = new TableReadOptions
        {
            Lenient = given.Asked("lenient") is not null,
            Layout = given.Asked("layout") is { } layout ? Enum.Parse<TableLayout>(layout) : TableLayout.Detect,
            Encoding = given.Asked("encoding"),
            HeaderRow = given.Asked("header") is { } row ? int.Parse(row, CultureInfo.InvariantCulture) : null,
            PlaceColumn = given.Asked("place-column"),
            PeriodColumn = given.Asked("period-column"),
            Period = Period.TryParse(given.Asked("data-period"), out var period) ? period : null,
            Place = given.Asked("place"),
            MissingMarkers = given.Asked("marker") is { } marker ? [marker] : [],
        };
        return Exams.Read(given, exam.Framework, options) is { } panel ? Exams.Score(given, exam, panel, plain: false) : FuzzOutcome.Read;
    }

    private static string Options(Chance chance)
    {
        var options = new StringBuilder();
        Add(40, "lenient=yes");
        Add(8, $"layout={chance.Of("Wide", "Long", "IndicatorRows")}");
        Add(5, $"encoding={chance.Of("utf-8", "gb18030", "utf-16")}");
        Add(4, $"header={chance.Between(1, 4)}");
        Add(3, $"place-column={chance.Of("place", "name", "名称", "group", "nothing")}");
        Add(3, $"period-column={chance.Of("period", "year", "年份", "nothing")}");
        Add(6, $"data-period={chance.Of("2023", "2024-Q1", "2024-06")}");
        Add(5, $"place={chance.Of("p1", "南城", " ")}");
        Add(5, $"marker={chance.Of("0", "x", "-999", "1")}");
        return options.ToString();

        void Add(int share, string option)
        {
            if (chance.Percent(share)) options.Append(option).Append('\n');
        }
    }
}
