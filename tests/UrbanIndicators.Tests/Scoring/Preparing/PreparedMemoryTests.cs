using static UrbanIndicators.Tests.Rules.RuleExam;

namespace UrbanIndicators.Tests.Scoring.Preparing;

/// <summary>What is done for every imputed cell of a large panel.</summary>
public class PreparedMemoryTests
{
    private const int Rows = 4001;
    private const int Indicators = 8;

    private static readonly string[] Ids = [.. Enumerable.Range(0, Indicators).Select(i => FormattableString.Invariant($"i{i}"))];

    private static string Exam => $$"""
        method: { normalise: min-max, minimum-coverage: 0, impute: median }
        index: { id: index, children: [{{string.Join(", ", Ids)}}] }
        indicators: { {{string.Join(", ", Ids.Select(id => $"{id}: {{ direction: higher }}"))}} }
        """;

    /// <summary>Every second value is missing.</summary>
    private static Panel Panel()
    {
        var builder = new PanelBuilder(Ids);
        var values = new double[Indicators];
        for (var row = 0; row < Rows; row++)
        {
            for (var i = 0; i < Indicators; i++) values[i] = (row + i) % 2 == 0 ? double.NaN : row + i;
            builder.Add(FormattableString.Invariant($"p{row}"), null, values);
        }

        return builder.Build();
    }

    private static long BytesPerCell(Action action)
    {
        // The first time compiles, and fills what is kept.
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (Rows * Indicators);
    }

    /// <summary>Of 4001 rows every even indicator lacks 2001 values, every odd one 2000.</summary>
    [Test]
    public void Score_OfImputedCells_CountsEachOfThem() =>
        Assert.That(Define(Exam).Observe(Panel()).Score().Note("UI4385").Arguments[0], Is.EqualTo((4 * 2001) + (4 * 2000)));

    [Test]
    public void StageTables_OfImputedCells_ScoreNoRowForACell()
    {
        using var folder = new TemporaryFolder();
        var assessment = Define(Exam).Observe(Panel()).Score();
        Assert.That(BytesPerCell(() => assessment.WriteStages(folder.Path)), Is.LessThan(200));
    }
}
