using System.Text;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data.Judgements;

public class JudgementPairsTests
{
    [Test]
    public void Read_FullMatrix_GivesJudgements()
    {
        var method = JudgementFixture.Read(
            "ahp", "item,green-coverage,air,transport\ngreen-coverage,1,2,4\nair,1/2,1,2\ntransport,0.25,1/2,1\n");
        Assert.That(method.ToString(), Is.EqualTo("ahp: { judgements: [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]] }"));
    }

    [Test]
    public void Read_ChineseUpperHalfInAnotherOrder_IsFilledAndPutInTreeOrder()
    {
        // Columns and rows: transport, green, air; 交通 against 绿化率 1/4, against 优良天数 1/2, 绿化率 against 优良天数 2.
        var method = JudgementFixture.Read("ahp", "专家,指标,交通,绿化率,优良天数,备注\n张工,交通,,1/4,1/2,\n,绿化覆盖率,,,２,补\n");
        Assert.That(method.ToString(), Is.EqualTo("ahp: { experts: [张工], judgements: [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]] }"));
    }

    [Test]
    public void Read_TwoExperts_StandBelowEachOther()
    {
        var method = JudgementFixture.Read(
            "ahp", "expert,item,green-coverage,air,transport\nA,green-coverage,,2,4\nB,green-coverage,,1,1\nA,air,,,2\nB,air,,,1\n");
        Assert.That(method.Parameters["experts"].Names, Is.EqualTo(new[] { "A", "B" }));
        Assert.That(method.Parameters["judgements"].Matrix, Has.Count.EqualTo(6));
        Assert.That(method.Parameters["judgements"].Matrix![3], Is.EqualTo(new[] { 1.0, 1, 1 }));
    }

    [Test]
    public void Read_Gb18030WithTitle_IsRead()
    {
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030");
        var bytes = CsvFixture.Gb18030.GetBytes("专家打分表\n指标;绿化率;优良天数;交通\n绿化率;1;2;4\n优良天数;;1;2\n注：仅填上三角\n");
        Assert.That(JudgementFixture.Read("ahp", bytes).Parameters["judgements"].Matrix![2], Is.EqualTo(new[] { 0.25, 0.5, 1 }));
    }

    [Test]
    public void Read_Triangles_GiveThreeNumbersACell()
    {
        var method = JudgementFixture.Read(
            "fuzzy-ahp", "item,green-coverage,air,transport\ngreen-coverage,,1;2;4,\"(3, 4, 5)\"\nair,,,2\n");
        var rows = method.Parameters["judgements"].Matrix!;
        Assert.That(rows[0], Is.EqualTo(new[] { 1.0, 1, 1, 1, 2, 4, 3, 4, 5 }));
        Assert.That(rows[1], Is.EqualTo(new[] { 0.25, 0.5, 1, 1, 1, 1, 2, 2, 2 }));
    }

    [Test]
    public void Read_FuzzyWithoutTriangles_GivesOneNumberACell() => Assert.That(
        JudgementFixture.Read(
            "fuzzy-ahp",
            "item,green-coverage,air,transport\ngreen-coverage,,2,4\nair,,,2\n").Parameters["judgements"].Matrix![0], Is.EqualTo(
                new[] { 1.0, 2, 4 }));

    [Test]
    public void Read_AllKindsOfMistakes_AreReportedInOneGoWithTheirPlaces()
    {
        var shown = JudgementFixture.Diagnose(
            "ahp",
            "item,green-coverage,air,transport\ngreen-coverage,1,1月3日,4\nair,,1,-2\nroads,1,1,1\nair,1,1,1\n").Shown();
        Assert.That(
            shown,
            Does.Contain(
                "experts.csv:2:3: error UI4268: \"1月3日\" is not what is expected here: a number above 0 or a fraction such as 1/3"));
        Assert.That(shown, Does.Contain("experts.csv:3:4: error UI4268: \"-2\""));
        Assert.That(shown, Does.Contain("experts.csv:4: error UI4264: \"roads\" is no child of the node \"index\""));
        Assert.That(shown, Does.Contain("experts.csv:5: error UI4266: \"air\" stands twice among the rows of the expert"));
    }

    [Test]
    public void Read_PairGivenNeitherWay_IsNamed() => Assert.That(
        JudgementFixture.Diagnose("ahp", "expert,item,green-coverage,air,transport\nA,green-coverage,,2,\nA,air,,,2\n").Shown(),
        Is.EqualTo(
            "experts.csv:2: error UI4269: expert A judges \"green-coverage\" against \"transport\" neither way; expected one of the two; "
            + "fill in one of the two cells"));

    [Test]
    public void Read_BadHeader_NamesColumnsThatAreUnknownMissingOrDoubled()
    {
        var shown = JudgementFixture.Diagnose("ahp", "item,green-coverage,绿化率,airr,note\ngreen-coverage,1,2,3,\n").Shown();
        Assert.That(shown, Does.Contain("experts.csv:1:3: error UI4266: \"green-coverage\" stands twice among the columns"));
        Assert.That(shown, Does.Contain("experts.csv:1:4: error UI4264: \"airr\"").And.Contain("did you mean \"air\"?"));
        Assert.That(
            shown,
            Does.Contain("UI4265: node \"index\": \"air\" does not stand among the columns").And.Contain("\"transport\" does not stand"));
    }

    [Test]
    public void Read_NameOfSeveralChildren_AsksForAnId()
    {
        var twins = JudgementFixture.Framework with
        {
            Index = new()
            {
                Id = "index",
                Title = new("Index"),
                Children = [new() { Id = "a", Title = new("双名") }, new() { Id = "b", Title = new("双名") }],
            },
        };
        using var named = new MemoryStream(Encoding.UTF8.GetBytes("双名,b\n1,2\n"));
        Assert.That(JudgementCsv.TryRead(named, "experts.csv", twins, "index", "budget", out _, out var diagnostics), Is.False);
        Assert.That(
            diagnostics.Shown(),
            Does.Contain("experts.csv:1:1: error UI4264: \"双名\"").And.Contain("an id, since several children have this name"));
        using var byId = new MemoryStream(Encoding.UTF8.GetBytes("a,b\n1,2\n"));
        Assert.That(JudgementCsv.TryRead(byId, "experts.csv", twins, "index", "budget", out _, out _), Is.True);
    }

    [Test]
    public void Read_WithoutItemColumn_SaysSo() =>
        Assert.That(
            JudgementFixture.Diagnose("ahp", "green-coverage,air,transport\n1,2,4\n").Shown(),
            Does.Contain("UI4267: there is no column item"));

    [TestCase("")]
    [TestCase("item,green-coverage,air,transport\n")]
    public void Read_NothingToRead_SaysSo(string text) =>
        Assert.That(JudgementFixture.Diagnose("ahp", text).Select(d => d.Code), Is.EqualTo(new[] { "UI2001" }));

    [Test]
    public void Read_UnknownNodeOrMethod_ListsWhatThereIs()
    {
        const string Text = "item,green-coverage\n";
        Assert.That(JudgementFixture.Diagnose("entropy", Text).Shown(), Does.Contain("UI4262").And.Contain("fuzzy-ahp"));
        Assert.That(
            JudgementFixture.Diagnose("ahp", Text, "air").Shown(),
            Does.Contain("UI4263: \"air\" is no node with children; expected one of: index, transport"));
    }

    [TestCase("1/0")]
    [TestCase("1/")]
    [TestCase("1e300")]
    [TestCase("NaN")]
    [TestCase("∞")]
    [TestCase("1/3/5")]
    [TestCase("0")]
    public void Read_HostileCell_IsReportedNotTaken(string cell) => Assert.That(
        JudgementFixture.Diagnose(
            "ahp",
            $"item,green-coverage,air,transport\ngreen-coverage,1,{cell},4\nair,,1,2\n").Select(d =>
                d.Code), Is.EqualTo(new[] { "UI4268" }));

    [Test]
    public void Read_VeryLongCell_IsCutInTheMessage()
    {
        var shown = JudgementFixture.Diagnose(
            "ahp", $"item,green-coverage,air,transport\ngreen-coverage,1,{new string('9', 5000)},4\nair,,1,2\n").Shown();
        Assert.That(shown, Has.Length.LessThan(500).And.Contains("UI4268"));
    }

    [Test]
    public void Read_RowLongerThanHeader_IsReported() => Assert.That(
        JudgementFixture.Diagnose(
            "ahp",
            "item,green-coverage,air,transport\ngreen-coverage,1,2,4,8\nair,,1,2\n").Select(d => d.Code), Is.EqualTo(new[] { "UI2008" }));
}
