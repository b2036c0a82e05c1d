namespace UrbanIndicators.Tests.Data.Judgements;

/// <summary>Lists by expert, and best-worst comparisons.</summary>
public class JudgementListsTests
{
    [Test]
    public void Read_Budget_GivesPointsInTreeOrder() => Assert.That(
        JudgementFixture.Read("budget", "expert,transport,air,green-coverage\nA,20,30,50\n合计,20,30,50\n").ToString(),
        Is.EqualTo("budget: { experts: [A], points: [[50, 30, 20]] }"));

    [TestCase("rank-sum")]
    [TestCase("rank-order-centroid")]
    [TestCase("rank-reciprocal")]
    public void Read_Ranks_WithoutExperts_TakesEveryRow(string name) => Assert.That(
        JudgementFixture.Read(
            name, "green-coverage,air,transport\n1,2,3\n2,1,3\n").ToString(), Is.EqualTo($"{name}: {{ ranks: [[1, 2, 3], [2, 1, 3]] }}"));

    [Test]
    public void Read_Swara_TakesTheOrderOfTheColumns() => Assert.That(
        JudgementFixture.Read("swara", "专家,优良天数,交通,绿化率\n甲,,0.1,0.3\n乙,0,0.2,0.5\n").ToString(),
        Is.EqualTo("swara: { experts: [甲, 乙], order: [air, transport, green-coverage], steps: [[0.1, 0.3], [0.2, 0.5]] }"));

    [Test]
    public void Read_SwaraWithFirstStep_IsRefused() => Assert.That(
        JudgementFixture.Diagnose(
            "swara",
            "green-coverage,air,transport\n0.2,0.1,0.3\n").Shown(), Does.Contain(
                "experts.csv:2:1: error UI4268").And.Contains("an empty cell"));

    [Test]
    public void Read_DelphiRounds_AreSortedAndCounted()
    {
        var method = JudgementFixture.Read(
            "delphi", "轮次,专家,绿化率,优良天数,交通\n第二轮,甲,9,7,5\n第1轮,甲,8,7,5\nround 1,乙,7,7,5\n");
        Assert.That(
            method.ToString(), Is.EqualTo("delphi: { experts: [甲, 乙, 甲 (2)], rounds: [2, 1], scores: [[8, 7, 5], [7, 7, 5], [9, 7, 5]] }"));
    }

    [Test]
    public void Read_DelphiMistakes_AreAllReported()
    {
        var shown = JudgementFixture.Diagnose(
            "delphi", "round,expert,green-coverage,air,transport\n1,A,9,,5\nx,B,1,1,1\n1,A,1,2,3\n").Shown();
        Assert.That(
            shown, Does.Contain("experts.csv:2:4: error UI4268: an empty cell is not what is expected here: a number of at least 0"));
        Assert.That(shown, Does.Contain("experts.csv:3: error UI4268: \"x\" is not what is expected here: a round such as 1 or 2"));
        Assert.That(shown, Does.Contain("experts.csv:4: error UI4266: \"A\" stands twice among the experts of round 1"));
    }

    [Test]
    public void Read_RoundInAListThatHasNone_IsAnUnknownColumn() =>
        Assert.That(
            JudgementFixture.Diagnose("budget", "round,green-coverage,air,transport\n1,2,3,4\n").Shown(),
            Does.Contain("UI4264: \"round\" is no child"));

    [Test]
    public void Read_BestWorst_GivesBothRowsAndNames() => Assert.That(
        JudgementFixture.Read("best-worst", "专家,比较方向,指标,绿化率,优良天数,交通\n甲,最优比其他,绿化率,1,1,4\n,其他比最劣,交通,4,3,1\n").ToString(),
        Is.EqualTo(
            "best-worst: { best: [green-coverage], best-to-others: [[1, 1, 4]], experts: [甲], others-to-worst: [[4, 3, 1]], worst: "
            + "[transport] }"));

    [Test]
    public void Read_BestWorstWithoutNames_LeavesThemOut() => Assert.That(
        JudgementFixture.Read(
            "best-worst", "comparison,green-coverage,air,transport\nbest-to-others,1,2,4\nothers-to-worst,4,2,1\n").ToString(),
        Is.EqualTo("best-worst: { best-to-others: [[1, 2, 4]], others-to-worst: [[4, 2, 1]] }"));

    [Test]
    public void Read_BestWorstMistakes_AreAllReported()
    {
        var shown = JudgementFixture.Diagnose(
            "best-worst", "expert,comparison,green-coverage,air,transport\nA,bo,1,2,4\nA,bo,1,2,4\nB,sideways,1,2,4\nB,ow,4,2,1\n").Shown();
        Assert.That(shown, Does.Contain("experts.csv:3: error UI4266: \"bo\" stands twice among the rows of expert A"));
        Assert.That(shown, Does.Contain("experts.csv:4: error UI4268: \"sideways\""));
        Assert.That(shown, Does.Contain("UI4265: node \"index\": others-to-worst does not stand among the rows of expert A"));
        Assert.That(
            JudgementFixture.Diagnose("best-worst", "green-coverage,air,transport\n1,2,4\n").Shown(),
            Does.Contain("UI4267: there is no column comparison"));
    }
}
