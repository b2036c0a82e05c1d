using UrbanIndicators.Definitions;

namespace UrbanIndicators.Tests.Conventions;

/// <summary>
/// Figures are held against thresholds by <c>Definitions.Threshold</c> alone, with its one tolerance. What is compared otherwise is listed
/// with a reason in BareComparisons.approved.txt.
/// </summary>
public class BareComparisonTests
{
    private const string Approvals = "tests/UrbanIndicators.Tests/Conventions/BareComparisons.approved.txt";

    // Where definitions are read, diagnostics are worded and programmes are solved no figure of a place is judged.
    private static readonly string[] LeftOut = ["Definitions/Threshold.cs", "Definitions/Yaml/", "Diagnostics/", "Arithmetic/Optimising/"];

    [Test]
    public void Comparisons_OfFigures_GoThroughTheOneThreshold()
    {
        string[] found = [.. Comparisons().Select(c => c.ToString()).Distinct(StringComparer.Ordinal)];
        Assert.That(found, Is.Not.Empty);
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVALS") == "1") File.WriteAllText(Repository.PathOf(Approvals), Updated(found));
        var approved = Lines().Where(IsEntry).ToHashSet(StringComparer.Ordinal);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                found.Where(f => !approved.Contains(f)), Is.Empty,
                $"""
                The last bit of a double must not judge a figure at its threshold: use Definitions.Threshold (OfValues, OfScores(scale), OfShares).
                Where nothing is held against a threshold (sorting, searching, cutting to the very ends), run this test once with UPDATE_APPROVALS=1
                in the environment and move the new lines of {Approvals} below a comment that says why.
                """);
            Assert.That(
                approved.Except(found, StringComparer.Ordinal), Is.Empty,
                $"No longer there: take them out of {Approvals}, or run this test with UPDATE_APPROVALS=1.");
            Assert.That(Lines(), Has.None.StartsWith(Unexplained), "Say why these are no comparisons with a threshold.");
        }
    }

    [TestCase("if (score >= grade.From) return grade;")]
    [TestCase("return value < Low || value > High;")]
    [TestCase("var below = Vector512.LessThan(value, low);")]
    [TestCase("if (coverage is > 0 and >= 0.65) return;")]
    [TestCase("return score.Equals(other.Score);")]
    [TestCase("var at = values.BinarySearch(value);")]
    [TestCase("while (value >= begin[step + 1]) step++;")]
    [TestCase("x = node.Score == best ? 1 : 0;")]
    [TestCase("y = values.Where(v => v.Value > target.Low);")]
    public void Comparison_OfAFigureWithAThreshold_IsFound(string code)
    {
        var found = BareComparison.Of("A.cs", $"class A\n{{\n    {code}\n}}\n").Select(c => (c.Line, c.Code)).Distinct();
        Assert.That(found, Is.EqualTo(new[] { (3, code) }));
    }

    [TestCase("if (value < 0 || double.IsNaN(score)) return;")]
    [TestCase("for (var i = 0; i < scores.Length; i++) { }")]
    [TestCase("if (target.Comparator == TargetComparator.AtLeast) return;")]
    [TestCase("Dictionary<string, double> scores = new();")]
    [TestCase("var present = Vector512.Equals(score, score);")]
    [TestCase("if (value != null && name == \"score < low\") return; // value < low")]
    [TestCase("Func<double, double> scale = value => value;")]
    [TestCase("if (string.Equals(value, target, StringComparison.Ordinal)) return;")]
    [TestCase("if (Threshold.OfScores(scale).IsAtLeast(score, grade.From)) return grade;")]
    [TestCase("if (values.Contains(target)) return;")]
    public void Comparison_OfSomethingElse_IsNotFound(string code) => Assert.That(BareComparison.Of("A.cs", code), Is.Empty);

    private const string Unexplained = "# why?";

    private static IEnumerable<BareComparison> Comparisons() =>
        from folder in new[] { "src/UrbanIndicators", "samples/UrbanIndicators.Console" }
        from file in Repository.SourceFiles(folder)
        where folder.StartsWith("samples", StringComparison.Ordinal) || !LeftOut.Any(l => file.StartsWith(l, StringComparison.Ordinal))
        from comparison in BareComparison.Of(file, File.ReadAllText(Repository.PathOf($"{folder}/{file}")))
        select comparison;

    private static string[] Lines() => File.Exists(Repository.PathOf(Approvals)) ? File.ReadAllLines(Repository.PathOf(Approvals)) : [];

    private static bool IsEntry(string line) => line.Length > 0 && !line.StartsWith('#');

    /// <summary>What stands there and is still found, in its order; then what is new.</summary>
    private static string Updated(string[] found)
    {
        var kept = Lines().Where(l => !IsEntry(l) || found.Contains(l, StringComparer.Ordinal)).ToList();
        var added = found.Except(kept, StringComparer.Ordinal).ToList();
        if (added.Count > 0) kept.AddRange(["", Unexplained, .. added]);
        return string.Join('\n', kept) + "\n";
    }
}
