namespace UrbanIndicators.Tests.Cli;

/// <summary>Wrong usage is told from bad files, by exit status 2, before anything is read.</summary>
public sealed class UsageTests
{
    [TestCase]
    [TestCase("scoer")]
    [TestCase("score")]
    [TestCase("score", "a.yaml")]
    [TestCase("score", "a.yaml", "--data")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--nonsense")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--format", "xml")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--lang", "fr")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--period", "soon")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--period", "0000")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--period", "2024-13")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--year", "0")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--header-row", "0")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--strict", "--lenient")]
    [TestCase("score", "a.yaml", "--data", "a.csv", "--phase", "far", "--year", "2030")]
    [TestCase("score", "no-such-file.yaml", "--data", "no-such-file.csv")]
    [TestCase("template", "a.yaml", "--layout", "round")]
    [TestCase("explain", "a.yaml")]
    [TestCase("explain", "a.yaml", "x", "--data", "a.csv", "--format", "csv")]
    [TestCase("validate")]
    public void Run_WrongUsage_Exits2AndSaysNothingOnStandardOutput(params string[] args)
    {
        var run = ConsoleRun.Of(args);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Bytes, Is.Empty);
            Assert.That(run.Error, Is.Not.Empty);
            Assert.That(run.Error, Does.Not.Contain("   at "));
        }
    }

    [Test]
    public void Run_MisspeltCommand_SuggestsTheRightOne() =>
        Assert.That(ConsoleRun.Of("scor", "x").Error, Does.Contain("score").And.Contain("--help"));

    [Test]
    public void Run_ExclusiveOptionsInChinese_SaysSoInChinese() =>
        Assert.That(
            ConsoleRun.Of("score", "a.yaml", "--data", "a.csv", "--phase", "far", "--year", "2030", "--lang", "zh").Error,
            Does.Contain("--phase 与 --year 不能同时使用"));

    [TestCase("--bom")]
    [TestCase("--indicators")]
    [TestCase("--headings", "zh")]
    public void Run_OptionThatOnlyShapesCsv_IsRefusedElsewhere(params string[] option)
    {
        var run = ConsoleRun.Of(["score", "a.yaml", "--data", "a.csv", "--format", "json", .. option]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain($"{option[0]} goes with --format csv only"));
        }
    }

    [Test]
    public void Run_UnknownOptionInChinese_IsRefusedInChinese() =>
        Assert.That(ConsoleRun.Of("score", "--nonsense", "--lang", "zh").Error, Does.Match(@"[\u4e00-\u9fff]"));

    [Test]
    public void Run_FolderInsteadOfFile_SaysSo()
    {
        var run = ConsoleRun.Of("validate", Path.GetTempPath());
        Assert.That(
            (run.ExitCode, run.Error),
            Is.EqualTo((2, $"error: \"{Path.GetTempPath()}\" is a folder, but a file was expected{Environment.NewLine}")));
    }

    [TestCase("en", "A first exam, step by step:", "Usage:")]
    [TestCase("zh", "第一次体检，按步骤进行：", "用法")]
    public void Help_EitherLanguage_ShowsTheFirstSteps(string language, string steps, string heading)
    {
        var run = ConsoleRun.Of("--help", "--lang", language);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Does.Contain(steps).And.Contain(heading));
            Assert.That(run.Error, Is.Empty);
        }
    }

    [TestCase("validate")]
    [TestCase("template")]
    [TestCase("score")]
    [TestCase("gaps")]
    [TestCase("explain")]
    public void Help_OfACommand_HasAnExample(string command) =>
        Assert.That(ConsoleRun.Of(command, "--help").Output, Does.Contain("Example: urban-indicators " + command));
}
