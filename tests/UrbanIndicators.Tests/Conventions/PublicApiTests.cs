namespace UrbanIndicators.Tests.Conventions;

public class PublicApiTests
{
    /// <summary>
    /// Every change of what users see shows in a diff of the approved file: additions are a minor version, all else a major one (after
    /// 1.0).
    /// </summary>
    [Test]
    public void PublicApi_OfTheLibrary_IsAsApproved() =>
        Approved.Verify(
            PublicApiPrinter.Print(typeof(Framework).Assembly), "tests/UrbanIndicators.Tests/Conventions/PublicApi.approved.txt");

    /// <summary>
    /// What most people need is found without looking: the root namespace stays small, and what is for makers of packages stands in others.
    /// </summary>
    [Test]
    public void PublicTypes_OfTheLibrary_StandInFewNamespaces()
    {
        var types = typeof(Framework).Assembly.GetExportedTypes().ToLookup(t => t.Namespace, StringComparer.Ordinal);
        string[] known =
        [
            "UrbanIndicators", "UrbanIndicators.Arithmetic", "UrbanIndicators.Definitions", "UrbanIndicators.Diagnostics",
            "UrbanIndicators.Explaining", "UrbanIndicators.Hosting", "UrbanIndicators.Localisation", "UrbanIndicators.Methods",
            "UrbanIndicators.Methods.Aggregating", "UrbanIndicators.Methods.Constants", "UrbanIndicators.Methods.Imputing",
            "UrbanIndicators.Methods.Normalising", "UrbanIndicators.Methods.Treating", "UrbanIndicators.Methods.Weighting",
            "UrbanIndicators.Reporting", "UrbanIndicators.Stages", "UrbanIndicators.Tables",
        ];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(types.Select(n => n.Key), Is.EquivalentTo(known));
            Assert.That(types["UrbanIndicators"].Count(), Is.AtMost(60));
        }
    }
}
