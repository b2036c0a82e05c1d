using UrbanIndicators.Benchmarks;

namespace UrbanIndicators.Tests.Scoring;

/// <summary>Work on several threads gives the same bits, notes and errors as on one.</summary>
public class ThreadsTests
{
    // Enough for several blocks, and for ranks to be sorted in parts.
    private const int Rows = 70_000;

    private static readonly Panel Panel = BenchRows.Panel(Rows);

    [TestCase(2)]
    [TestCase(3)]
    [TestCase(100)]
    public void Score_OnSeveralThreads_HasTheSameBitsAndNotes(int threads)
    {
        var (one, several) = (Exam().Score(), Exam().OnThreads(threads).Score());
        using (Assert.EnterMultipleScope())
        {
            foreach (var node in one.Model.Nodes.Take(2))
            {
                Assert.That(Bits(several.ScoresOf(node)), Is.EqualTo(Bits(one.ScoresOf(node))));
                Assert.That(Bits(several.CoverageOf(node)), Is.EqualTo(Bits(one.CoverageOf(node))));
                Assert.That(several.RanksOf(node).ToArray(), Is.EqualTo(one.RanksOf(node).ToArray()));
            }

            Assert.That(Bits(several.MeanShortfalls), Is.EqualTo(Bits(one.MeanShortfalls)));
            Assert.That(several.MetCounts.ToArray(), Is.EqualTo(one.MetCounts.ToArray()));
            Assert.That(several.Notes.Select(n => n.ToString()), Is.EqualTo(one.Notes.Select(n => n.ToString())));
            Assert.That(one.Notes, Is.Not.Empty);
        }
    }

    [Test]
    public void Score_OfAMethodThatFailsOnAThread_ThrowsWhatItThrew()
    {
        var registry = MethodRegistry.Default.WithNormalisation("failing", (_, _, _) => throw new NotSupportedException("on purpose"));
        var framework = BenchModel.Framework();
        var exam = UrbanExam.Define(framework with { Method = framework.Method with { Normalise = new("failing") } }, registry);
        Assert.That(
            () => exam.Observe(Panel).OnThreads(4).Score(), Throws.TypeOf<NotSupportedException>().With.Message.EqualTo("on purpose"));
    }

    [Test]
    public void Score_CancelledOnSeveralThreads_Stops() => Assert.That(
        () => Exam().OnThreads(2).Score(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [TestCase(0)]
    [TestCase(-1)]
    public void OnThreads_OfNone_IsRefused(int threads) =>
        Assert.That(() => Exam().OnThreads(threads), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static ObservedExam Exam() =>
        UrbanExam.Define(BenchModel.Framework()).Observe(Panel).AgainstTargets(year: BenchModel.TargetYear);

    private static long[] Bits(ReadOnlySpan<double> values)
    {
        var bits = new long[values.Length];
        for (var i = 0; i < bits.Length; i++) bits[i] = BitConverter.DoubleToInt64Bits(values[i]);
        return bits;
    }
}
