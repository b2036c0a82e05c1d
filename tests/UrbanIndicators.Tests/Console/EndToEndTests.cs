using System.Text.Json;

namespace UrbanIndicators.Tests.Cli;

/// <summary>Whole commands on files, as a user runs them.</summary>
public sealed class EndToEndTests
{
    private const string Definitions = """
        format: urban-indicators/1.0
        framework: { id: my-city, status: assumed, title: { en: My city, zh: 我的城市 } }
        phases:
          far: { from: 2033, to: 2035 }
        method: { normalise: attainment }
        index:
          id: my-index
          children:
            - { indicator: green, weight: 2 }
            - { indicator: safety, weight: 1 }
        indicators:
          green:
            name: { en: Green coverage, zh: 建成区绿化覆盖率 }
            unit: "%"
            direction: higher
            targets: [{ at-least: 40, by: 2035 }]
          safety:
            name: { en: Safety, zh: 安全 }
            unit: "%"
            direction: higher
            bottom-line: true
            targets: [{ at-least: 80, phase: far }]
        """;

    private readonly TemporaryFolder folder = new();
    private string framework = "";
    private string data = "";

    [SetUp]
    public void WriteFiles()
    {
        framework = folder.Write("my-city.yaml", Definitions);
        // 甲: 30/40 and 60/80 give 75 each; 乙: 100 each.
        data = folder.Write("data.csv", "place,period,green,safety\n甲,2024,30,60\n乙,2024,40,80\n");
    }

    [OneTimeTearDown]
    public void RemoveFiles() => folder.Dispose();

    [Test]
    public void Score_WithoutData_IsWrongUsage()
    {
        var run = ConsoleRun.Of("score", framework);
        Assert.That(
            (run.ExitCode, run.Error.Contains("--data", StringComparison.Ordinal), run.Bytes.Length), Is.EqualTo((2, true, 0)), run.Error);
    }

    [Test]
    public void Score_OutputIsAnImportedFile_IsRefusedAndTheFileStays()
    {
        var text = "format: urban-indicators/1.0\nindicators: { noise: { direction: lower } }\n";
        var catalogue = folder.Write("catalogue.yaml", text);
        var importing = folder.Write(
            "importing.yaml", Definitions.Replace("phases:", "imports: [catalogue.yaml]\nphases:", StringComparison.Ordinal));
        var run = ConsoleRun.Of("score", importing, "--data", data, "-o", catalogue);
        Assert.That((run.ExitCode, File.ReadAllText(catalogue)), Is.EqualTo((2, text)), run.Error);
    }

    [Test]
    public void Score_Csv_IsNothingButTheTable()
    {
        var run = ConsoleRun.Of("score", framework, "--data", data, "--format", "csv");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(lines, Has.Length.EqualTo(3));
            Assert.That(lines.Select(l => l.Split(',').Length), Is.All.EqualTo(13));
            Assert.That(lines[2], Does.StartWith("乙,乙,,,2024,1,100,false,"));
            Assert.That(run.Error, Does.Contain("UI4117"), "what was assumed is said beside it");
        }
    }

    [TestCase("score")]
    [TestCase("gaps")]
    public void Run_Json_IsOneDocument(string command)
    {
        using var json = JsonDocument.Parse(ConsoleRun.Of(command, framework, "--data", data, "--format", "json", "--verbose").Bytes);
        Assert.That(json.RootElement.GetProperty("places").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public void Score_Table_IsInTheLanguageAsked()
    {
        var run = ConsoleRun.Of("score", framework, "--data", data, "--phase", "far", "--lang", "zh");
        Assert.That(run.Output, Does.Contain("我的城市").And.Contain("得分与排名").And.Contain("底线未达标").And.Not.Match("\\x1b"));
    }

    [Test]
    public void Score_FailedBottomLine_Exits3OnlyWhenAsked()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ConsoleRun.Of("score", framework, "-d", data).ExitCode, Is.Zero);
            Assert.That(ConsoleRun.Of("score", framework, "-d", data, "--fail-on-bottom-line").ExitCode, Is.EqualTo(3));
            Assert.That(ConsoleRun.Of("gaps", framework, "-d", data, "--fail-on-bottom-line", "--format", "csv").ExitCode, Is.EqualTo(3));
        }
    }

    [Test]
    public void Score_BadData_Exits1NamesTheCellAndLeavesTheOutputFile()
    {
        var bad = folder.Write("bad.csv", "place,period,green,safety\n甲,2024,thirty,60\n");
        var output = folder.Write("result.csv", "from before");
        var run = ConsoleRun.Of("score", framework, "--data", bad, "--format", "csv", "-o", output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Bytes, Is.Empty);
            Assert.That(run.Error, Does.Contain("bad.csv:2:3: error UI2"));
            Assert.That(File.ReadAllText(output), Is.EqualTo("from before"));
        }
    }

    [Test]
    public void Score_BadDataLenient_IsScoredWithTheCellListed()
    {
        var bad = folder.Write("bad.csv", "place,period,green,safety\n甲,2024,thirty,60\n");
        var run = ConsoleRun.Of("score", framework, "--data", bad, "--lenient", "--format", "csv");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Error, Does.Contain("bad.csv:2:3"));
        }
    }

    [Test]
    public void Score_OutputFile_HoldsWhatStandardOutputWould()
    {
        var output = folder["scores.csv"];
        var run = ConsoleRun.Of("score", framework, "--data", data, "--format", "csv", "-o", output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Bytes, Is.Empty);
            Assert.That(File.ReadAllText(output), Is.EqualTo(ConsoleRun.Of("score", framework, "--data", data, "--format", "csv").Output));
        }
    }

    [Test]
    public void Score_OutputIsTheData_IsRefused()
    {
        var before = File.ReadAllText(data);
        var run = ConsoleRun.Of("score", framework, "--data", data, "--format", "csv", "-o", data);
        Assert.That((run.ExitCode, File.ReadAllText(data)), Is.EqualTo((2, before)));
    }

    [TestCase("--phase", "near", "far")]
    [TestCase("--target-set", "national", "none")]
    public void Score_UnknownPhaseOrSet_Exits2AndNamesWhatThereIs(string option, string value, string known)
    {
        var run = ConsoleRun.Of("score", framework, "--data", data, option, value);
        Assert.That(run.ExitCode, Is.EqualTo(2), run.Error);
        Assert.That(run.Error, Does.Contain(value).And.Contain(known));
    }

    [Test]
    public void Score_Cancelled_Exits130AndWritesNothing()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        var output = folder["never.csv"];
        var run = ConsoleRun.Of(stopped.Token, "score", framework, "--data", data, "--format", "csv", "-o", output);
        Assert.That((run.ExitCode, File.Exists(output)), Is.EqualTo((130, false)));
    }

    [Test]
    public void Validate_GoodFiles_GivesTheVerdict()
    {
        var run = ConsoleRun.Of("validate", framework, "--data", data);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.StartWith("my-city: no errors").And.Contain("data: no errors; rows: 2, columns used: 2"));
    }

    [Test]
    public void Validate_BadDefinitions_Exits1WithFileLineAndColumn()
    {
        var bad = folder.Write("bad.yaml", Definitions.Replace("weight: 2", "weight: heavy", StringComparison.Ordinal));
        var run = ConsoleRun.Of("validate", bad);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Match(@"bad\.yaml:9:\d+: error UI1"));
    }

    [Test]
    public void Validate_BadDefinitionsAsJson_ListsThem()
    {
        var bad = folder.Write("bad.yaml", Definitions.Replace("weight: 2", "weight: heavy", StringComparison.Ordinal));
        var run = ConsoleRun.Of("validate", bad, "--format", "json");
        using var json = JsonDocument.Parse(run.Bytes);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(json.RootElement.GetProperty("diagnostics")[0].GetProperty("line").GetInt32(), Is.EqualTo(9));
    }

    [Test]
    public void Explain_ByName_PrintsTheArithmetic()
    {
        var run = ConsoleRun.Of("explain", framework, "建成区绿化覆盖率", "--data", data, "--place", "甲");
        Assert.That(run.Output, Does.Contain("甲, 2024").And.Contain("30 ÷ 40 × 100 = 75"), run.Error);
    }

    [Test]
    public void Explain_SeveralPlacesAndNoneNamed_AsksForOne()
    {
        var run = ConsoleRun.Of("explain", framework, "green", "--data", data);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("甲, 乙"));
    }

    [TestCase("2024-Q3")]
    [TestCase("2024q3")]
    [TestCase("2024年第三季度")]
    public void Period_OfTheCommandLine_IsReadAsInData(string period)
    {
        var file = folder.Write("quarters.csv", "place,period,green\n甲,2024-Q2,30\n甲,2024Q3,41.5\n");
        var run = ConsoleRun.Of("score", framework, "--data", file, "--period", period, "--format", "json");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Output, Does.Contain("2024-Q3").And.Not.Contain("2024-Q2"));
        }
    }

    [TestCase("wide", "en")]
    [TestCase("wide", "zh")]
    [TestCase("wide", "ids")]
    [TestCase("long", "en")]
    [TestCase("long", "zh")]
    [TestCase("indicator-rows", "en")]
    [TestCase("indicator-rows", "zh")]
    public void Template_FilledIn_IsReadBack(string layout, string headings)
    {
        var template = folder[$"{layout}-{headings}.csv"];
        var made = ConsoleRun.Of(
            "template", framework, "--layout", layout, "--headings", headings, "--place", "甲", "--period", "2024", "--bom", "-o", template);
        Assert.That(made.ExitCode, Is.Zero, made.Error);

        // The cells to fill are the last of a row, in the long layout those before as-of, source and note.
        var lines = File.ReadAllLines(template).Where(l => l.Length > 0).ToArray();
        var filled = layout switch
        {
            "wide" => [lines[0], "甲,2024,30,60"],
            "long" => lines.Select((l, i) => i == 0 ? l : l[..^4] + $",{30 * i},,,"),
            _ => lines.Select((l, i) => i == 0 ? l : l + (30 * i)),
        };
        File.WriteAllLines(template, filled);
        var run = ConsoleRun.Of("score", framework, "--data", template, "--format", "csv");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output.Split('\n')[1], Does.StartWith("甲,甲,,,2024,,75,false,"));
    }

    [Test]
    public void Score_DimensionWithoutTargetInThePhase_IsLeftOutOfTheTable()
    {
        var (definitions, rows) = WritePartlyTargeted();
        var run = ConsoleRun.Of("score", definitions, "--data", rows, "--phase", "near");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Output, Does.Contain("Safe").And.Not.Contain("Green dimension"));
        }
    }

    [Test]
    public void Explain_NodeWithoutTargetInThePhase_NamesTheNodesThatAreScored()
    {
        var (definitions, rows) = WritePartlyTargeted();
        var run = ConsoleRun.Of("explain", definitions, "green-dimension", "--data", rows, "--phase", "near", "--place", "p");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("green-dimension").And.Contain("ix, safe"));
        }
    }

    [Test]
    public void Explain_NameOfTwoPlaces_AsksForTheKey()
    {
        var rows = folder.Write("shared-name.csv", "code,name,green,safety\n320106,鼓楼区,30,60\n350102,鼓楼区,40,80\n");
        var run = ConsoleRun.Of("explain", framework, "green", "--data", rows, "--place", "鼓楼区");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("320106").And.Contain("350102"));
        }
    }

    private (string Definitions, string Rows) WritePartlyTargeted() => (
        folder.Write("partly.yaml", """
            format: urban-indicators/1.0
            framework: { id: f, status: assumed, title: F }
            phases: { near: { from: 2024, to: 2026 }, far: { from: 2030, to: 2035 } }
            method: { normalise: attainment }
            index:
              id: ix
              children:
                - { id: green-dimension, title: Green dimension, children: [{ indicator: green }] }
                - { id: safe, title: Safe, children: [{ indicator: safety }] }
            indicators:
              green: { direction: higher, targets: [{ at-least: 10, phase: far }] }
              safety: { direction: higher, targets: [{ at-least: 10, phase: near }] }
            """),
        folder.Write("partly.csv", "place,green,safety\np,1,2\nq,2,3\n"));
}
