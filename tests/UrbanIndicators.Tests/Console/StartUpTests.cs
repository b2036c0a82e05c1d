namespace UrbanIndicators.Tests.Cli;

/// <summary>The console as it is started in odd surroundings: it does the same, or ends with one line and an exit status.</summary>
[Platform("Linux")]
public sealed class StartUpTests
{
    private const string Definitions = """
        format: urban-indicators/1.0
        framework: { id: my-city, status: assumed, title: { en: My city, zh: 我的城市 } }
        method: { normalise: min-max }
        index: { id: my-index, children: [green, parks] }
        indicators:
          green: { name: 绿化覆盖率, unit: "%", direction: higher }
          parks: { name: 公园面积, unit: km², direction: higher }
        """;

    private readonly TemporaryFolder folder = new();
    private string framework = "";
    private string data = "";

    [OneTimeSetUp]
    public void WriteFiles()
    {
        framework = folder.Write("my-city.yaml", Definitions);
        // Full-width brackets and figures, and the sign for a unit: the reader has to know that they are the same as plain ones.
        data = folder.Write("data.csv", "地区,时期,绿化覆盖率（％）,公园面积（㎢）\n甲,２０２４年,４２,1\n乙,2024,40,3\n");
    }

    [OneTimeTearDown]
    public void RemoveFiles() => folder.Dispose();

    [Test]
    public void EveryCommand_WithoutTheTablesOfTheSystem_SaysTheSame([Values("en", "zh")] string language)
    {
        string[][] commands =
        [
            ["--help"],
            ["score", "--help"],
            ["score"],
            ["validate", framework, "--data", data],
            ["template", framework],
            ["score", framework, "--data", data, "--format", "csv"],
            ["gaps", framework, "--data", data, "--format", "json"],
            ["explain", framework, "green", "--data", data, "--place", "甲"],
            ["methods", "min-max"],
            ["weights", framework],
            ["stages", framework, "--data", data, "--output", folder["stages"]],
        ];
        (string, string)[] slim = [
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"), ("DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "1"),
        ];
        foreach (var args in commands) AssertSame(slim, [.. args, "--lang", language]);
    }

    [TestCase("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")]
    [TestCase("LC_ALL", "xx_YY.no-such-encoding")]
    [TestCase("LC_ALL", "../../etc/passwd")]
    [TestCase("HOME", "")]
    [TestCase("HOME", "/no/where")]
    [TestCase("TERM", "dumb")]
    [TestCase("TERM", "")]
    public void Score_InOddSurroundings_SaysTheSame(string variable, string value) =>
        AssertSame([(variable, value)], ["score", framework, "--data", data, "--lang", "zh"]);

    private static void AssertSame((string Name, string Value)[] environment, string[] args)
    {
        var (here, there) = (ConsoleRun.Of(args), ConsoleProcess.Run("", environment, args));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(there.ExitCode, Is.EqualTo(here.ExitCode), there.Error);
            // Help names the program that runs.
            Assert.That(there.Output, Is.EqualTo(here.Output.Replace("testhost", "urban-indicators", StringComparison.Ordinal)));
            Assert.That(there.Error, Is.EqualTo(here.Error));
        }
    }

    [TestCase(">&-")]
    [TestCase("<&- >&-")]
    public void Methods_OutputClosed_SaysSoAndExits1(string closed)
    {
        var run = ConsoleProcess.Run(closed, [], "methods", "--lang", "zh");
        Assert.That((run.ExitCode, run.Error.TrimEnd()), Is.EqualTo((1, "错误：标准输出已关闭；请保持打开，或用 -o 指定文件")));
    }

    [Test]
    public void Help_OutputClosed_SaysSoAndExits1()
    {
        var run = ConsoleProcess.Run(">&-", [], "--help", "--lang", "en");
        Assert.That(
            (run.ExitCode, run.Error.TrimEnd()),
            Is.EqualTo((1, "error: standard output is closed; leave it open, or name a file by -o")));
    }

    [Test]
    public void Methods_OutputFull_SaysSoAndExits1()
    {
        var run = ConsoleProcess.Run(">/dev/full", [], "methods", "--lang", "en");
        Assert.That(
            (run.ExitCode, run.Error.TrimEnd()),
            Is.EqualTo((1, "error: standard output cannot be written: the disk is full; make room, or name a file by -o")));
    }

    [TestCase(">&-", Description = "nothing goes to standard output")]
    [TestCase("<&-")]
    [TestCase("2>&-")]
    [TestCase("2>/dev/full")]
    [TestCase("<&- >&- 2>&-")]
    public void Methods_IntoAFile_NeedsNoStreams(string closed)
    {
        var path = folder["methods.csv"];
        var run = ConsoleProcess.Run(closed, [], "methods", "--format", "csv", "-o", path);
        Assert.That((run.ExitCode, File.ReadAllText(path)), Is.EqualTo((0, ConsoleRun.Of("methods", "--format", "csv").Output)), run.Error);
    }

    [TestCase("2>&-")]
    [TestCase("<&- >&- 2>&-")]
    [TestCase("2>/dev/full")]
    public void WrongUsage_WithNobodyToTell_Exits2(string closed) =>
        Assert.That(ConsoleProcess.Run(closed, [], "no-such-command").ExitCode, Is.EqualTo(2));

    [Test]
    public void Score_ResponseFileThatIsAFolder_EndsWithOneLine()
    {
        var run = ConsoleProcess.Run("", [], "score", "@" + folder.Path, "--lang", "en");
        Assert.That(
            (run.ExitCode, run.Error.Trim().Split('\n').Length, run.Error.Contains("   at ", StringComparison.Ordinal)),
            Is.EqualTo((1, 1, false)), run.Error);
    }
}
