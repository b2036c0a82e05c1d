using System.Text;
using UrbanIndicators.Cli.Rendering;
using UrbanIndicators.Tests.Reporting;

namespace UrbanIndicators.Tests.Cli;

public sealed class ViewTests
{
    [Test]
    public void Ranking_SeveralPlaces_ShowsTheBestFirstAndTheProvisionalLast()
    {
        var text = Shown(s => ScoreView.Show(s, TestAssessments.Three));
        var positions = new[] { "乙", "甲", "100.00 provisional" }.Select(t => text.IndexOf(t, StringComparison.Ordinal)).ToArray();
        Assert.That(positions, Is.Ordered.And.All.GreaterThan(0));
    }

    [Test]
    public void Ranking_MarkupInNames_IsShownAsItIs()
    {
        var text = Shown(s => ScoreView.Show(s, TestAssessments.Three));
        Assert.That(text, Does.Contain(TestAssessments.Dangerous).And.Contain("Small [bold]exam[/]"));
    }

    [Test]
    public void Place_Alone_ShowsIndicatorsAgainstTargetsAndTheLargestGaps()
    {
        var text = Shown(s => ScoreView.Show(s, TestAssessments.One));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Contain("甲 2024: 80.00 of 100, grade Poor"));
            Assert.That(text, Does.Contain("Targets met: 1, not met: 3."));
            Assert.That(text, Does.Contain("Bottom lines failed: Safety."));
            Assert.That(text, Does.Contain("≥ 40 %").And.Contain("36 %"));
            Assert.That(text, Does.Contain("Largest gaps"));
            Assert.That(text, Does.Contain("Figures are rounded for reading"));
        }
    }

    [Test]
    public void Place_InChinese_HasNoEnglishLabel()
    {
        var text = Shown(s => ScoreView.Show(s, TestAssessments.One), "zh");
        Assert.That(text, Does.Contain("甲 2024：80.00 分").And.Contain("底线指标未达标：安全").And.Not.Match("Score|Gap|Met|Weight"));
    }

    [Test]
    public void Place_IndicatorsWithoutData_AreNamedWithTheirTargetsBelowTheTable()
    {
        var assessment = UrbanExam.DefineBuiltIn("people-city-2035")
            .Observe(new PanelBuilder(["green-coverage"]).Add("甲", Period.OfYear(2024), 42.1).Build())
            .AgainstTargets(phase: "far")
            .Score();
        var text = Shown(s => ScoreView.Show(s, assessment), "zh");
        Assert.That(text, Does.Contain("无数据（37 项）：").And.Contain("居民幸福感指数（2035 年 ≥ 85 分）").And.Contain("+2.9 个百分点"));
    }

    [Test]
    public void Ranking_BranchWithoutTargets_IsNoColumn()
    {
        const string Yaml = """
            format: urban-indicators/1.0
            framework: { id: two, status: assumed, title: Two }
            phases: { near: { from: 2024, to: 2026 }, far: { from: 2030, to: 2035 } }
            method: { normalise: attainment }
            index:
              id: two-index
              children: [{ id: first, weight: 1, children: [a] }, { id: second, weight: 1, children: [b] }]
            indicators:
              a: { direction: higher, targets: [{ at-least: 10, phase: near }] }
              b: { direction: higher, targets: [{ at-least: 10, phase: far }] }
            """;
        var panel = new PanelBuilder(["a", "b"]).Add("甲", Period.OfYear(2024), 5, 5).Add("乙", Period.OfYear(2024), 8, 5).Build();
        using var yaml = new MemoryStream(Encoding.UTF8.GetBytes(Yaml));
        var assessment = UrbanExam.Define(yaml).Observe(panel).AgainstTargets(phase: "near").Score();
        Assert.That(Shown(s => ScoreView.Show(s, assessment)), Does.Contain("first").And.Not.Contain("second"));
    }

    [Test]
    public void Table_ChineseText_LinesUpByDisplayWidth()
    {
        var lines = Shown(s =>
        {
            var grid = new Grid("表", "zh").Text("指标").Number("值");
            grid.Row(null, "绿化覆盖率", "1.0");
            grid.Row(null, "air", "10.0");
            grid.Show(s);
        }).Split('\n');
        // 绿化覆盖率 is ten columns wide, air three: seven spaces more put both numbers' ends into one column.
        Assert.That(lines.Single(l => l.Contains("air")).TrimEnd(), Is.EqualTo("  air          10.0"));
        Assert.That(lines.Single(l => l.Contains("绿化覆盖率")).TrimEnd(), Is.EqualTo("  绿化覆盖率    1.0"));
    }

    [Test]
    public void Gaps_Table_ShowsSignedGapWithUnit() =>
        Assert.That(Shown(s => GapView.Show(s, TestAssessments.One)), Does.Match(@"Safety \[bottom line\].*76 %.*≥ 95 %.*2030.*\+19 "));

    private static string Shown(Action<Screen> show, string language = "en")
    {
        using var stream = new MemoryStream();
        using (var screen = new Screen(stream, language, isTerminal: false, colours: false, width: 140)) show(screen);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
