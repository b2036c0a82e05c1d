using System.Text;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data;

/// <summary>What reading notes without refusing it: code, place, arguments.</summary>
public class CsvNotesTests
{
    private const string Long = "place,year,indicator,value,status\n";

    [Test]
    public void Dates_TakenAsPeriods_AreCounted() => Notes(
        "place,date,green-coverage\nA,2023-12-31,40\nB,2023-06-30,41\n", "UI2046", "data.csv:2:2", 2L, "2023-12-31", "2023");

    /// <summary>A variable may be called as a column of places or periods often is: once others tell these, it is the variable.</summary>
    [TestCase("place,id", "id")]
    [TestCase("place,period,year", "year")]
    public void Column_ThatNamesAVariableAndTellsNoPlace_IsItsValues(string header, string id)
    {
        var framework = CsvFixture.Framework with { Variables = [new() { Id = id, Name = new(id) }] };
        var cells = header.Split(',').Select(h => h switch { "period" => "2024", _ when h == id => "7", _ => "110101" });
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{header},green-coverage\n{string.Join(',', cells)},40\n"));
        var panel = PanelCsv.Read(stream, CsvFixture.File, framework);
        Assert.That(panel.ValueAt(0, id), Is.EqualTo(7));
    }

    [Test]
    public void Multipliers_TurnedIntoNumbers_AreCounted() =>
        Notes("place,budget,has-plan\nA,1,1.2万\nB,2,3万\n", "UI2048", "data.csv:2:3", 2L);

    [Test]
    public void Words_ReadAsOneAndZero_AreCounted() => Notes("place,has-plan\nA,是\nB,未达标\nC,1\n", "UI2051", "data.csv:2:2", 2L);

    [Test]
    public void Columns_OfWordsBesideIndicatorRows_AreNotRead() => Notes("指标,单位,备注,A\n绿化覆盖率,%,估计,40\n", "UI2049", "data.csv:1:3", "备注");

    [Test]
    public void Place_OfATableThatNamesNone_IsAssumed()
    {
        Notes("指标,2023,2024\n绿化覆盖率,40,41\n", "UI2050", "data.csv:1:2", "data");
        Assert.That(
            CsvFixture.Diagnose("指标,2023,2024\n绿化覆盖率,40,41\n", new() { Place = "杭州市" }).Select(d => d.Code), Has.None.EqualTo("UI2050"));
    }

    [Test]
    public void Indicators_UnknownToTheFramework_AreCountedByName() =>
        Notes(
            Long + "A,2023,green-coverage,40,\nA,2023,green-cover,1,\nB,2023,green-cover,1,\n", "UI3008", "data.csv:3:3", 2L,
            "green-cover");

    [Test]
    public void Name_OfSeveralPlacesInThePlaceTable_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var table = folder.Write("places.csv", "code,name,parent\n320106,鼓楼区,南京市\n350102,鼓楼区,福州市\n");
        var found = CsvFixture.Diagnose("name,green-coverage\n鼓楼区,40\n", new() { PlaceTable = table }).Single(d => d.Code == "UI2028");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Severity, Is.EqualTo(DiagnosticSeverity.Error));
            Assert.That(found.Location.ToString(), Is.EqualTo("data.csv:2:1"));
            Assert.That(found.Message, Is.EqualTo("\"鼓楼区\" is the name of several places: 320106, 350102; use the code, or parent/name"));
        }
    }

    private static void Notes(string csv, string code, string place, params object[] arguments)
    {
        var found = CsvFixture.Diagnose(csv).Single(d => d.Code == code);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Severity, Is.Not.EqualTo(DiagnosticSeverity.Error));
            Assert.That(found.Location.ToString(), Is.EqualTo(place));
            Assert.That(found.Arguments.Take(arguments.Length), Is.EqualTo(arguments));
            Assert.That(found.Render("zh"), Does.Match("[\u4e00-\u9fff]"));
        }
    }
}
