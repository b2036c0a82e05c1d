using System.Globalization;
using System.Text;

namespace UrbanIndicators.Tests.Cli;

/// <summary>A run that is stopped while it writes leaves what was there before, nothing else, and the exit status of the signal.</summary>
[Platform(Exclude = "Win")]
public sealed class SignalTests
{
    private readonly TemporaryFolder folder = new();
    private string framework = "";
    private string data = "";

    [OneTimeSetUp]
    public void WriteFiles()
    {
        framework = folder.Write("my-city.yaml", """
            format: urban-indicators/1.0
            framework: { id: my-city, status: assumed, title: My city }
            method: { normalise: min-max }
            index: { id: my-index, children: [a, b] }
            indicators: { a: { direction: higher }, b: { direction: higher } }
            """);
        var rows = new StringBuilder("place,a,b\n");
        for (var i = 0; i < 60_000; i++) rows.Append(CultureInfo.InvariantCulture, $"p{i},{i},{i % 977}\n");
        data = folder.Write("data.csv", rows.ToString());
    }

    [OneTimeTearDown]
    public void RemoveFiles() => folder.Dispose();

    [TestCase("HUP", 129)]
    [TestCase("INT", 130)]
    [TestCase("QUIT", 131)]
    [TestCase("TERM", 143)]
    public void Score_StoppedWhileItWrites_LeavesTheOldFileAlone(string signal, int exitCode)
    {
        using var output = new TemporaryFolder();
        var path = output.Write("result.json", "old");
        var run = StopWhileWriting(output, signal, "score", framework, "--data", data, "--format", "json", "-o", path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Error);
            Assert.That(run.Error.TrimEnd(), Does.EndWith("stopped; nothing was written to the output file"));
            Assert.That(Directory.GetFiles(output.Path), Is.EqualTo(new[] { path }));
            Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        }
    }

    [TestCase("HUP", 129)]
    [TestCase("TERM", 143)]
    public void Stages_StoppedWhileTheyAreWritten_LeaveTheOldFilesAlone(string signal, int exitCode)
    {
        using var output = new TemporaryFolder();
        var path = output.Write("1-data.csv", "old");
        var run = StopWhileWriting(output, signal, "stages", framework, "--data", data, "-o", output.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Error);
            Assert.That(Directory.GetFiles(output.Path), Is.EqualTo(new[] { path }));
            Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        }
    }

    [Test]
    public void Score_SignalThatIsToBeIgnored_GoesOn()
    {
        using var output = new TemporaryFolder();
        // So nohup starts a program.
        string[] args = ["score", framework, "--data", data, "--format", "json", "-o", output["result.json"]];
        using var console = ConsoleProcess.Start("", [], args, before: "trap '' HUP;");
        while (!console.HasExited && Directory.GetFiles(output.Path, ".ui-*").Length == 0) Thread.Sleep(1);
        console.Signal("HUP");
        var run = console.End();
        Assert.That((run.ExitCode, File.Exists(output["result.json"])), Is.EqualTo((0, true)), run.Error);
    }

    [Test]
    public void Score_TwiceAtOnceIntoOneFile_LeavesOneWholeResult()
    {
        using var output = new TemporaryFolder();
        string[] args = ["score", framework, "--data", data, "--format", "csv", "-o", output["result.csv"]];
        using var one = ConsoleProcess.Start("", [], args);
        using var other = ConsoleProcess.Start("", [], args);
        Assert.That((one.End().ExitCode, other.End().ExitCode), Is.EqualTo((0, 0)));
        Assert.That(Directory.GetFiles(output.Path), Is.EqualTo(new[] { output["result.csv"] }));
        Assert.That(
            File.ReadAllText(output["result.csv"]),
            Is.EqualTo(ConsoleRun.Of("score", framework, "--data", data, "--format", "csv").Output));
    }

    [Test]
    public void Stages_TwiceAtOnceIntoOneFolder_LeaveTheTablesAndNothingElse()
    {
        using var output = new TemporaryFolder();
        string[] args = ["stages", framework, "--data", data, "-o", output.Path];
        using var one = ConsoleProcess.Start("", [], args);
        using var other = ConsoleProcess.Start("", [], args);
        Assert.That((one.End().ExitCode, other.End().ExitCode), Is.EqualTo((0, 0)));
        Assert.That(
            Directory.GetFiles(output.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Is.EqualTo(new[] { "1-data.csv", "2-derive.csv", "3-normalise.csv", "4-aggregate.csv", "weights.csv" }));
    }

    [Test]
    public void Stages_LinksPlantedInTheFolder_AreNotFollowed()
    {
        using var output = new TemporaryFolder();
        var mine = folder.Write("mine.txt", "not to be touched");
        string[] names = ["1-data.csv", "1-data.csv.tmp", "weights.csv", "weights.csv.tmp"];
        foreach (var name in names) File.CreateSymbolicLink(output[name], mine);
        Assert.That(ConsoleRun.Of("stages", framework, "--data", data, "-o", output.Path).ExitCode, Is.Zero);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(mine), Is.EqualTo("not to be touched"));
            Assert.That(new FileInfo(output["1-data.csv"]).LinkTarget, Is.Null);
            Assert.That(File.ReadAllText(output["1-data.csv"]), Does.StartWith("place,name,period,a,b"));
        }
    }

    private static ConsoleRun StopWhileWriting(TemporaryFolder output, string signal, params string[] args)
    {
        using var console = ConsoleProcess.Start("", [("LC_ALL", "C.UTF-8")], args);
        while (!console.HasExited && Directory.GetFiles(output.Path, ".ui-*").Length == 0) Thread.Sleep(1);
        // Held fast, so that it cannot come to its end before the signal does.
        console.Signal("STOP");
        Assert.That(Directory.GetFiles(output.Path, ".ui-*"), Is.Not.Empty, "it is not writing");
        console.Signal(signal);
        console.Signal("CONT");
        return console.End();
    }
}
