using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>Every verdict of the library is that of exact arithmetic, at a threshold and a millionth beside it.</summary>
public class ThresholdProperties
{
    private const ulong Seed = 20_350_101;
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    private const int Exams = 500;

    [Test]
    public void Verdicts_AtAndBesideThresholds_AreThoseOfExactArithmetic()
    {
        // What is compared: scores by weights and a mean of a node's own, on a scale, with the node's target or the beginning of a grade.
        var (cuts, decided, undecided) = (0, 0, 0);
        Holds(Exams, (exam, results) =>
        {
            var verdicts = new ExactVerdicts(exam, results, Observed(exam).Score());
            verdicts.Require();
            cuts += exam.Index.Nodes.Count() * (1 + exam.Grades.Count);
            decided += verdicts.Decided;
            undecided += verdicts.Undecided;
        });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(cuts, Is.GreaterThan(10_000));
            Assert.That(decided, Is.GreaterThan(50_000));
            Assert.That(undecided, Is.LessThan(decided / 1_000));
        }
    }

    private static ObservedExam Observed(ExactExam exam)
    {
        using var definitions = new MemoryStream(Encoding.UTF8.GetBytes(ExactText.Yaml(exam)));
        using var data = new MemoryStream(Encoding.UTF8.GetBytes(ExactText.Csv(exam)));
        return UrbanExam.Define(definitions).Observe(data);
    }

    private static void Holds(int exams, Action<ExactExam, ExactResults> statement)
    {
        var recipes =
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from dimensions in Gen.Choose(6, 9)
            from rows in Gen.Choose(3, 5)
            select new ExactRecipe(seed, dimensions, rows);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(exams)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed, Gamma), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(Arb.From(recipes, r => r.Smaller()), (ExactRecipe recipe) =>
        {
            var (exam, results) = recipe.Exam();
            try
            {
                statement(exam, results);
            }
            catch (Exception e) when (e is InvalidOperationException or UrbanIndicatorsException)
            {
                throw new InvalidOperationException($"{e.Message}\n{ExactText.Yaml(exam)}\n{ExactText.Csv(exam)}", e);
            }
        }));
    }
}
