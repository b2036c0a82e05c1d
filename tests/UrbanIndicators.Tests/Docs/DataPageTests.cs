using System.Text.RegularExpressions;
using UrbanIndicators.Tables;
using UrbanIndicators.Tests.Content;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Docs;

/// <summary>The code on the page about data is code that runs.</summary>
public partial class DataPageTests
{
    [Test]
    public void OwnTable_OnThePage_IsReadWithItsOwnAddresses()
    {
        var framework = ContentFiles.Framework("people-city-2035");

        // From here on as on the page.
        var table = new ListTable("health.xlsx[2024]", [["place", "year", "人均公园绿地面积（m²）"], ["110000", 2024.0, 16.96], ["120000", 2024.0, 9.9]]);
        var panel = PanelTables.Read(table, framework);

        var column = panel.Columns.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((panel.PlaceAt(0).Key, panel.PeriodAt(0), panel.ValueAt(0, column)), Is.EqualTo(("110000", Period.OfYear(2024), 16.96)));
            Assert.That(panel.ObservationAt(1, column).Location.ToString(), Is.EqualTo("health.xlsx[2024]!C3"));
        }
    }

    [Test]
    public void Code_OnThePage_IsTheCodeThatRuns()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/data.md"));
        var blocks = Fence().Matches(page).Select(m => m.Groups["text"].Value).ToList();
        var here = Path.GetDirectoryName(ThisFile())!;
        Assert.That(blocks, Has.Count.EqualTo(3));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(Path.Combine(here, "ListTable.cs")), Does.EndWith(";\n\n" + blocks[0]));
            Assert.That(File.ReadAllText(Path.Combine(here, "ListRows.cs")), Does.EndWith(";\n\n" + blocks[1]));
            foreach (var line in blocks[2].Split('\n')) Assert.That(File.ReadAllText(ThisFile()), Does.Contain(line));
        }
    }

    private static string ThisFile() => Repository.PathOf("tests/UrbanIndicators.Tests/Docs/DataPageTests.cs");

    [GeneratedRegex(@"^```csharp\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fence();
}
