using System.Globalization;
using System.Text;

namespace UrbanIndicators.Tests.Data;

public class ManyUnknownNamesTests
{
    /// <summary>3,000 unknown names, the first of them in two rows and nearly right, and one that is known.</summary>
    private static string Long(int known)
    {
        var text = new StringBuilder("place,indicator,value\nA,green-coverag,1\n");
        for (var i = 1; i < 3000; i++) text.Append(CultureInfo.InvariantCulture, $"A,name-{i},1\n");
        text.Append("A,green-coverag,1\n");
        for (var i = 0; i < known; i++) text.Append("A,green-coverage,42\n");
        return text.ToString();
    }

    [Test]
    public void Read_MoreUnknownNamesThanAreTold_CountsTheRest()
    {
        var notes = CsvFixture.Read(Long(known: 1)).Notes;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                notes.First(n => n.Code == "UI3008").Message,
                Is.EqualTo("\"green-coverag\" (2 rows) is not known to the framework and is not used; did you mean \"green-coverage\"?"));
            // 1,000 names are told one by one; of 3,000 that leaves 2,000.
            Assert.That(notes.Single(n => n.Code == "UI3015").Arguments, Is.EqualTo(new object[] { 2000L, 1000 }));
            Assert.That(notes.Count(n => n.Code == "UI3008"), Is.EqualTo(1000));
        }
    }

    [Test]
    public void Diagnose_NothingButUnknownNames_TellsTheOneError()
    {
        var found = CsvFixture.Diagnose(Long(known: 0));
        Assert.That(found.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Code), Is.EqualTo(new[] { "UI3001" }));
        Assert.That(found, Has.Count.EqualTo(1002), "the error, a thousand names, the number of the rest");
    }
}
