namespace UrbanIndicators.Tests.Conventions;

public class PublicApiTests
{
    /// <summary>Every change of what users see shows in a diff of the approved file: additions are a minor version, all else a major one (after 1.0).</summary>
    [Test]
    public void PublicApi_OfTheLibrary_IsAsApproved() =>
        Approved.Verify(PublicApiPrinter.Print(typeof(Framework).Assembly), "tests/UrbanIndicators.Tests/Conventions/PublicApi.approved.txt");

    [Test]
    public void PublicTypes_OfTheLibrary_StandInTheRootNamespace()
    {
        var wrong = typeof(Framework).Assembly.GetExportedTypes().Where(t => t.Namespace != "UrbanIndicators").Select(t => t.FullName);
        Assert.That(wrong, Is.Empty);
    }
}
