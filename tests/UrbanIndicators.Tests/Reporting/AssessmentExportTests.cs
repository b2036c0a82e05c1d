using System.Globalization;
using System.Text;
using System.Text.Json;

namespace UrbanIndicators.Tests.Reporting;

public sealed class AssessmentExportTests
{
    private const string ScoreColumns =
        "place,name,parent,group,period,rank,score,provisional,grade,coverage,met,unmet,bottom_line_failed,ecology,life";

    private const string GapColumns =
        "place,period,indicator,name,value,unit,comparator,target,due,set,gap,gap_unit,relative_gap,attainment,score,points_lost,points_to_target,status,bottom_line";

    [Test]
    public void WriteScoresCsv_Defaults_HasTheFixedColumnsAndTheFigures()
    {
        var lines = Lines(s => TestAssessments.Three.WriteScoresCsv(s));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Is.EqualTo(ScoreColumns));
            AssertRow(lines[1], "甲,甲,,,2024,2,80,false,poor,1,1,3,1,95,65");
            AssertRow(lines[2], "乙,乙,,,2024,1,95,false,good,1,3,1,0,90,100");
            Assert.That(lines, Has.Length.EqualTo(4));
        }
    }

    [Test]
    public void WriteScoresCsv_ProvisionalPlace_HasNeitherRankNorGrade() =>
        Assert.That(Lines(s => TestAssessments.Three.WriteScoresCsv(s))[3], Does.EndWith(",2024,,100,true,,0.5,3,0,0,100,100"));

    [Test]
    public void WriteScoresCsv_TextThatASpreadsheetWouldRun_IsMadeHarmless()
    {
        var line = Lines(s => TestAssessments.Three.WriteScoresCsv(s))[3];
        Assert.That(line, Does.StartWith($"'{TestAssessments.Dangerous},'{TestAssessments.Dangerous},\"a \"\"b\"\", c\","));
    }

    [Test]
    public void WriteScoresCsv_Indicators_AddsThemInTreeOrder()
    {
        var lines = Lines(s => TestAssessments.Three.WriteScoresCsv(s, new() { Indicators = true }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Is.EqualTo(ScoreColumns + ",green,air,schools,safety"));
            AssertRow(lines[1], "甲,甲,,,2024,2,80,false,poor,1,1,3,1,95,65,90,100,50,80");
            Assert.That(lines[3], Does.EndWith(","), "a missing indicator has an empty cell");
        }
    }

    [Test]
    public void WriteScoresCsv_HeadingsAndMark_AreWrittenOnRequest()
    {
        using var stream = new MemoryStream();
        TestAssessments.Three.WriteScoresCsv(stream, new() { HeadingLanguage = "zh", ByteOrderMark = true });
        Assert.That(
            Encoding.UTF8.GetString(stream.ToArray()), Does.StartWith("\uFEFF地区,名称,上级,分组,时期,排名,得分,暂定,等级,数据覆盖率,达标项数,未达标项数,底线未达标项数,生态,生活"));
    }

    [Test]
    public void WriteScoresCsv_Stopped_Throws()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.That(
            () => TestAssessments.Three.WriteScoresCsv(Stream.Null, null, stopped.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void WriteGapsCsv_OnePlace_ListsMostPointsLostFirst()
    {
        var lines = Lines(s => TestAssessments.One.WriteGapsCsv(s));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0], Is.EqualTo(GapColumns));
            Assert.That(lines.Skip(1).Select(l => l.Split(',')[2]), Is.EqualTo(new[] { "schools", "safety", "green", "air" }));
            // Schools: short by 10 − 5 = 5, half of the target; 50 points × weight 1/4 = 12.5 lost, all of it regained at the target.
            AssertRow(lines[1], "甲,2024,schools,Schools,5,,at-least,10,2030,,5,,0.5,0.5,50,12.5,12.5,not-met,false");
        }
    }

    [Test]
    public void WriteGapsCsv_Range_IsWrittenAsOneCell()
    {
        var framework = TestFrameworks.Small with
        {
            Indicators = [.. TestFrameworks.Small.Indicators.Select(i => i.Id != "schools" ? i : i with
            {
                Direction = Direction.Range,
                Targets = [new() { Comparator = TargetComparator.Between, Low = -8, High = 12.5, By = 2030 }],
                Normalise = new("pass-fail"),
            })],
        };
        var assessment = UrbanExam.Define(framework).Observe(new PanelBuilder(["schools"]).Add("甲", null, 20).Build()).Score();
        Assert.That(Lines(s => assessment.WriteGapsCsv(s))[1], Does.Contain(",between,\"[-8, 12.5]\",2030,"));
    }

    [Test]
    public void WriteJson_Result_NestsByPlaceAndWritesNullForNothing()
    {
        using var stream = new MemoryStream();
        TestAssessments.Three.WriteJson(stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var root = json.RootElement;
        var places = root.GetProperty("places");
        var third = places[2];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(root.GetProperty("schema").GetString(), Is.EqualTo("urban-indicators/assessment/1.0"));
            Assert.That(root.GetProperty("framework").GetProperty("status").GetString(), Is.EqualTo("assumed"));
            Assert.That(places.GetArrayLength(), Is.EqualTo(3));
            Assert.That(places[0].GetProperty("score").GetDouble(), Is.EqualTo(80).Within(1e-9));
            Assert.That(places[0].GetProperty("bottom_line_failed")[0].GetString(), Is.EqualTo("safety"));
            Assert.That(
                places[0].GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()),
                Is.EqualTo(new[] { "index", "ecology", "life" }));
            Assert.That(places[0].GetProperty("gaps").GetArrayLength(), Is.EqualTo(4));
            Assert.That(
                third.GetProperty("place").GetString(), Is.EqualTo(TestAssessments.Dangerous), "JSON needs no spreadsheet's defence");
            Assert.That(third.GetProperty("rank").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(third.GetProperty("bottom_line_undetermined")[0].GetString(), Is.EqualTo("safety"));
            Assert.That(third.GetProperty("indicators")[3].GetProperty("value").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(third.GetProperty("indicators")[3].GetProperty("status").GetString(), Is.EqualTo("no-data"));
        }
    }

    [Test]
    public void WriteJson_Notes_AreInBothLanguages()
    {
        using var stream = new MemoryStream();
        TestAssessments.Three.WriteJson(stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var notes = json.RootElement.GetProperty("notes").EnumerateArray().ToArray();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(notes, Is.Not.Empty.And.Length.EqualTo(TestAssessments.Three.Notes.Count));
            foreach (var note in notes)
            {
                Assert.That(note.GetProperty("code").GetString(), Does.Match("^UI[1-4][0-9]{3}$"));
                Assert.That(note.GetProperty("message").GetProperty("zh").GetString(), Does.Match(@"[\u4e00-\u9fff]"));
            }
        }
    }

    private static string[] Lines(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray()).Split(
            '\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    // Sums of products may be off by some units in the last place.
    private static void AssertRow(string line, string expected)
    {
        var cells = line.Split(',');
        var wanted = expected.Split(',');
        Assert.That(cells, Has.Length.EqualTo(wanted.Length), line);
        for (var i = 0; i < wanted.Length; i++)
        {
            if (double.TryParse(wanted[i], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                Assert.That(double.Parse(cells[i], CultureInfo.InvariantCulture), Is.EqualTo(number).Within(1e-9), line);
            }
            else
            {
                Assert.That(cells[i], Is.EqualTo(wanted[i]), line);
            }
        }
    }
}
