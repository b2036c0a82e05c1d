using System.Runtime.Versioning;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Tests.Reporting;

public class OutputFilesTests
{
    private readonly TemporaryFolder folder = new();

    [SetUp]
    public void EmptyTheFolder()
    {
        foreach (var file in Directory.GetFiles(folder.Path)) File.Delete(file);
        foreach (var inner in Directory.GetDirectories(folder.Path)) Directory.Delete(inner, recursive: true);
    }

    [OneTimeTearDown]
    public void RemoveFiles() => folder.Dispose();

    [Test]
    public void Commit_ASet_ReplacesMakesAndRemoves()
    {
        folder.Write("a", "old a");
        folder.Write("gone", "old");
        using (var files = new OutputFiles(default))
        {
            Write(files, "a", "new a");
            Write(files, "b", "new b");
            files.Remove(folder["gone"]);
            Assert.That(File.ReadAllText(folder["a"]), Is.EqualTo("old a"), "until then what was there stays");
            files.Commit();
        }

        Assert.That(Contents(), Is.EqualTo(new[] { "a: new a", "b: new b" }));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void Commit_OneCannotTakeItsPlace_TakesBackTheOthers(int blocked)
    {
        string[] names = ["a", "b", "c"];
        folder.Write("a", "old a");
        folder.Write("gone", "old");
        using (var files = new OutputFiles(default))
        {
            files.Remove(folder["gone"]);
            foreach (var name in names) Write(files, name, "new");
            // A folder where the file should stand: no move replaces it.
            File.Delete(folder[names[blocked]]);
            Directory.CreateDirectory(folder[names[blocked]]);
            Assert.That(files.Commit, Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        }

        Assert.That(Contents(), Is.EqualTo(blocked == 0 ? ["gone: old"] : new[] { "a: old a", "gone: old" }));
    }

    [Test]
    public void Dispose_WithoutCommit_LeavesNothing()
    {
        folder.Write("a", "old a");
        using (var files = new OutputFiles(default)) Write(files, "a", "new a");
        Assert.That(Contents(), Is.EqualTo(new[] { "a: old a" }));
    }

    [Test]
    public void Cancel_WhileAFileIsWritten_TakesItAwayAtOnceAndPutsNothingInPlace()
    {
        using var source = new CancellationTokenSource();
        using var files = new OutputFiles(source.Token);
        Write(files, "a", "new a");
        files.Write(folder["b"], stream =>
        {
            stream.Write("half"u8);
            stream.Flush();
            source.Cancel();
            Assert.That(Contents(), Is.Empty);
        });
        Assert.That(files.Commit, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Write(files, "c", "new c"), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Contents(), Is.Empty);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Write_LinkOfTheName_IsReplacedAndItsTargetStays()
    {
        using var elsewhere = new TemporaryFolder();
        var planted = elsewhere.Write("target", "not mine");
        File.CreateSymbolicLink(folder["a"], planted);
        File.CreateSymbolicLink(folder["b"], elsewhere["nothing"]);
        using (var files = new OutputFiles(default))
        {
            Write(files, "a", "new a");
            Write(files, "b", "new b");
            files.Commit();
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Contents(), Is.EqualTo(new[] { "a: new a", "b: new b" }));
            Assert.That(File.ReadAllText(planted), Is.EqualTo("not mine"));
            Assert.That(File.Exists(elsewhere["nothing"]), Is.False);
        }
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void Write_IsItsOwnersAloneUntilItIsWholeAndThenAsTheOldOne()
    {
        var owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var mode = owners | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        File.SetUnixFileMode(folder.Write("a", "old"), mode | UnixFileMode.GroupWrite);
        using var files = new OutputFiles(default);
        files.Write(folder["a"], _ => Assert.That(
            File.GetUnixFileMode(Directory.GetFiles(folder.Path, ".ui-*").Single()), Is.EqualTo(owners)));
        files.Write(folder["b"], _ => { });
        files.Commit();
        File.WriteAllText(folder["c"], "as the system makes them");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.GetUnixFileMode(folder["a"]), Is.EqualTo(mode | UnixFileMode.GroupWrite));
            Assert.That(File.GetUnixFileMode(folder["b"]), Is.EqualTo(File.GetUnixFileMode(folder["c"])));
        }
    }

    [Test]
    public void Write_FolderOfTheName_IsRefused()
    {
        Directory.CreateDirectory(folder["a"]);
        using var files = new OutputFiles(default);
        Assert.That(() => Write(files, "a", "new"), Throws.InstanceOf<IOException>());
    }

    [Test]
    public void Commit_TwoSetsAtOnce_LeavesWholeFilesAndNothingElse()
    {
        string[] names = [.. Enumerable.Range(0, 5).Select(i => $"{i}.csv")];
        Parallel.For(0, 8, new() { MaxDegreeOfParallelism = 4 }, run =>
        {
            using var files = new OutputFiles(default);
            foreach (var name in names) Write(files, name, new string((char)('a' + run), 1000));
            files.Commit();
        });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal), Is.EqualTo(names));
            Assert.That(
                names.Select(n => File.ReadAllText(folder[n])),
                Has.All.Length.EqualTo(1000).And.All.Matches<string>(t => t!.Distinct().Count() == 1));
        }
    }

    private void Write(OutputFiles files, string name, string text) =>
        files.Write(folder[name], stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    private IEnumerable<string> Contents() =>
        Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).Select(f => $"{Path.GetFileName(f)}: {File.ReadAllText(f)}");
}
