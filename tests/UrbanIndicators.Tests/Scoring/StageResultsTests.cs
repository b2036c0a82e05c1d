using UrbanIndicators.Stages;
using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>The stages as values: what leaves one enters the next, and every change is told, and no other.</summary>
public class StageResultsTests
{
    private const string Body =
        """
        method:
          normalise: min-max
          screen: { minimum-data: 0.5 }
          impute: median
          treat: { winsorise: { points: 1 } }
        index:
          id: index
          title: Index
          children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 1 }, { indicator: c, weight: 1 }]
        variables: { x: { name: x } }
        indicators:
          a: { name: a, direction: higher }
          b: { name: b, direction: lower }
          c: { name: c, direction: higher, formula: "[x] * 2" }
        """;

    // The last place has one value of three; b of p3 and p4 are missing; the first a is far off.
    private static string Data => "place,a,b,x\n" + string.Join('\n', Enumerable.Range(1, 12).Select(i =>
        $"p{i},{(i == 1 ? 1000 : i)},{(i is 3 or 4 ? "" : i * i)},{i + 1}")) + "\nlast,5,,\n";

    private static StageResults Results { get; } = RuleExam.Define(Body).ObserveText(Data).Score().Stages();

    [Test]
    public void Stages_OfAnExam_PassOnWhatTheyMade()
    {
        Assert.That(
            Results.Stages.Select(s => s.Stage),
            Is.EqualTo(
                new[] { ScoringStage.Derive, ScoringStage.Screen, ScoringStage.Impute, ScoringStage.Treat, ScoringStage.Normalise }));
        for (var i = 1; i < Results.Stages.Count; i++) Assert.That(Results.Stages[i].Entered, Is.SameAs(Results.Stages[i - 1].Left));
    }

    [Test]
    public void Changes_OfEveryStage_AreTheCellsThatDiffer()
    {
        foreach (var stage in Results.Stages.Where(s => s.Stage is not (ScoringStage.Normalise or ScoringStage.Screen)))
        {
            var told = stage.Changes.Select(c => (c.Place.Key, c.Indicator, c.Before, c.After)).ToList();
            var (entered, left) = (stage.Entered, stage.Left);
            var differ = from row in Enumerable.Range(0, left.RowCount)
                         from column in Enumerable.Range(0, left.Indicators.Count)
                         let before = entered.ValueAt(row, column)
                         let after = left.ValueAt(row, column)
                         where !before.Equals(after) && !double.IsNaN(after)
                         select (left.PlaceAt(row).Key, left.Indicators[column].Id, before, after);
            Assert.That(told, Is.EqualTo(differ), stage.ToString());
            Assert.That(told, Is.Not.Empty, stage.ToString());
        }
    }

    [Test]
    public void Changes_OfImputing_NameMethodValueAndScore()
    {
        var change = Results.Stages.Single(s => s.Stage == ScoringStage.Impute).Changes.First();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((change.Place.Key, change.Indicator, change.Method?.Name), Is.EqualTo(("p3", "b", "median")));
            Assert.That(change.Before, Is.NaN);

            // The median of 1, 4, 25, 36, 49, 64, 81, 100, 121, 144 is (49 + 64) ÷ 2.
            Assert.That(change.After, Is.EqualTo(56.5).Within(1e-12));
            Assert.That(change.Score, Is.InRange(0, 100));
        }
    }

    [Test]
    public void Screening_OfAPlaceWithTooLittle_LeavesItOut()
    {
        var screening = Results.Stages.Single(s => s.Stage == ScoringStage.Screen);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(screening.Entered.RowCount - screening.Left.RowCount, Is.EqualTo(1));
            Assert.That(Results.Screened.Single(r => r.Verdict == ScreeningVerdict.LeftOut).Place.Key, Is.EqualTo("last"));
            Assert.That(screening.Entered.ValueAt(12, 0), Is.EqualTo(5), "what entered stays as it was");
        }
    }

    [Test]
    public void Treatment_OfAnOutlier_IsReportedAndSummedUpInBothLanguages()
    {
        var treating = Results.Stages.Single(s => s.Stage == ScoringStage.Treat);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                treating.Changes.Select(c => (c.Place.Key, c.Indicator, c.Before, c.After)), Does.Contain(("p1", "a", 1000.0, 12.0)));
            Assert.That(Results.Treated.Single(t => t.Indicator == "a").WinsorisedHigh, Is.EqualTo(1));
            Assert.That(treating.ToString("en"), Is.EqualTo("treat: 12 rows in, 12 out, 1 cells changed"));
            Assert.That(treating.ToString("zh"), Is.EqualTo("异常值处理：输入 12 行，输出 12 行，改动 1 个单元格"));
        }
    }
}
