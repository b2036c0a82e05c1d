using System.Text;
using UrbanIndicators.Cli;
using UrbanIndicators.Cli.Running;

namespace UrbanIndicators.Tests.Cli;

public sealed class OutputTargetTests
{
    [Test]
    public void Write_ToTheEnd_ReplacesTheFile()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("result.csv", "old");
        TargetOf(path).Write(s => s.Write("new"u8));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(path), Is.EqualTo("new"));
            Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1), "no temporary file stays behind");
        }
    }

    [Test]
    public void Write_BreaksOff_LeavesTheOldFile()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("result.csv", "old");
        var target = TargetOf(path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => target.Write(s =>
                {
                    s.Write("half"u8);
                    throw new IOException("disk full");
                }),
                Throws.InstanceOf<CommandException>());
            Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
            Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1), "no temporary file stays behind");
        }
    }

    [TestCase("link.csv", "elsewhere/target.csv", Description = "into another folder")]
    [TestCase("link.csv", "target.csv")]
    [Platform(Exclude = "Win")]
    public void Write_ThroughALink_ChangesItsTargetAndKeepsTheLink(string link, string target)
    {
        using var folder = new TemporaryFolder();
        folder.Write(target, "old");
        File.CreateSymbolicLink(folder[link], target);
        TargetOf(folder[link]).Write(s => s.Write("new"u8));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new FileInfo(folder[link]).LinkTarget, Is.EqualTo(target));
            Assert.That(File.ReadAllText(folder[target]), Is.EqualTo("new"));
            Assert.That(new FileInfo(folder[target]).LinkTarget, Is.Null);
            Assert.That(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories), Has.Length.EqualTo(2));
        }
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Write_ThroughALinkToNothing_MakesItsTarget()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["link.csv"], "target.csv");
        var target = TargetOf(folder["link.csv"]);
        target.Check([]);
        target.Write(s => s.Write("new"u8));
        Assert.That(
            (new FileInfo(folder["link.csv"]).LinkTarget, File.ReadAllText(folder["target.csv"])),
            Is.EqualTo(("target.csv", "new")));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Check_LinksThatLeadNowhere_AreRefused()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder["a"], "b");
        File.CreateSymbolicLink(folder["b"], "a");
        File.CreateSymbolicLink(folder["c"], "no/where.csv");
        File.CreateSymbolicLink(folder["d"], ".");
        string Said(string name) => Assert.Throws<CommandException>(() => TargetOf(folder[name]).Check([]))!.In("en");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Said("a"), Is.EqualTo($"the output \"{folder["a"]}\" is a link that leads back to itself; name a file"));
            Assert.That(Said("c"), Does.EndWith("/no/where.csv\" does not exist; make it, or choose another"));
            Assert.That(Said("d"), Is.EqualTo($"the output \"{folder["d"]}\" is a folder; name a file in it"));
        }
    }

    [TestCase(255, 'a')]
    [TestCase(85, '城', Description = "three bytes each")]
    [TestCase(1, 'b')]
    [Platform(Exclude = "Win")]
    public void Write_NameAsLongAsNamesMayBe_IsTaken(int length, char letter)
    {
        using var folder = new TemporaryFolder();
        var path = folder[new string(letter, length)];
        TargetOf(path).Write(s => s.Write("x"u8));
        TargetOf(path).Write(s => s.Write("y"u8));
        Assert.That(Directory.GetFiles(folder.Path).Select(f => (f, File.ReadAllText(f))), Is.EqualTo(new[] { (path, "y") }));
    }

    [Test]
    public void Write_TargetHasBecomeAFolder_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var path = folder["result.csv"];
        var problem = Assert.Throws<CommandException>(() => TargetOf(path).Write(s => Directory.CreateDirectory(path)))!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem.ExitCode, Is.EqualTo(1));
            Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.EqualTo(new[] { path }), "no temporary file stays behind");
        }
    }

    [Test]
    [Platform("Linux")]
    public void Write_DiskFull_SaysSoInBothLanguages()
    {
        var problem = Assert.Throws<CommandException>(() => TargetOf("/dev/full").Write(s => s.Write("x"u8)))!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                problem.In("en"),
                Is.EqualTo(
                    "the output file \"/dev/full\" cannot be made: the disk is full; choose another name or a folder you may write to"));
            Assert.That(problem.In("zh"), Is.EqualTo("无法创建输出文件“/dev/full”：磁盘已满；请换一个文件名，或换一个可以写入的文件夹"));
        }
    }

    [Test]
    [Platform("Linux")]
    public void Write_ShorterThanWhatIsInSharedMemory_LeavesNothingOfIt()
    {
        var path = $"/dev/shm/urban-indicators-{Guid.NewGuid():N}";
        try
        {
            File.WriteAllText(path, "a longer text");
            TargetOf(path).Write(s => s.Write("short"u8));
            Assert.That(File.ReadAllText(path), Is.EqualTo("short"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void Write_NoPath_GoesToTheStreamAndLeavesItOpen()
    {
        using var output = new MemoryStream();
        TargetOf(null, output).Write(s => s.Write("a"u8));
        TargetOf(null, output).Write(s => s.Write("b"u8));
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Is.EqualTo("ab"));
    }

    [Test]
    public void Check_OutputIsAnInput_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("data.csv", "x");
        var sameFile = Path.Combine(folder.Path, ".", "data.csv");
        Assert.That(() => TargetOf(sameFile).Check([path]), Throws.InstanceOf<CommandException>().With.Property("ExitCode").EqualTo(2));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Check_OutputIsALinkToAnInput_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("data.csv", "x");
        File.CreateSymbolicLink(folder["link.csv"], path);
        Assert.That(() => TargetOf(folder["link.csv"]).Check([path]), Throws.InstanceOf<CommandException>());
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Check_OutputIsAnInputThroughALinkedFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("data.csv", "x");
        Directory.CreateSymbolicLink(folder["self"], folder.Path);
        Assert.That(() => TargetOf(folder["self/data.csv"]).Check([path]), Throws.InstanceOf<CommandException>());
        Assert.That(() => TargetOf(path).Check([folder["self/data.csv"]]), Throws.InstanceOf<CommandException>());
    }

    [TestCase("")]
    [TestCase(" ")]
    public void Check_NoName_IsRefused(string path) =>
        Assert.That(() => TargetOf(path).Check([]), Throws.InstanceOf<CommandException>().With.Property("ExitCode").EqualTo(2));

    [Test]
    [Platform(Exclude = "Win")]
    public void Write_NameTheFolderDoesNotTake_SaysSoByTheNameGiven()
    {
        using var folder = new TemporaryFolder();
        var path = folder[new string('a', 300)];
        var problem = Assert.Throws<CommandException>(() => TargetOf(path).Write(s => s.Write("x"u8)))!;
        Assert.That((problem.ExitCode, problem.In("zh")), Is.EqualTo((1, $"无法创建输出文件“{path}”：该文件夹不接受这个文件名；请换一个文件名，或换一个可以写入的文件夹")));
    }

    [Test]
    public void Error_ClosedOrFull_IsNoReasonToFail()
    {
        using var writer = new StreamWriter(new ForgivingStream(new FullStream())) { AutoFlush = true };
        Assert.That(() => writer.WriteLine("note"), Throws.Nothing);
    }

    [Test]
    public void Help_OutputFull_Exits1AndSaysWhy()
    {
        using var error = new StringWriter();
        var exitCode = ConsoleApp.RunAsync(["--help"], new() { Output = new FullStream(), Error = error }).GetAwaiter().GetResult();
        Assert.That(
            (exitCode, error.ToString().TrimEnd()),
            Is.EqualTo((1, "error: standard output cannot be written: full; make room, or name a file by -o")));
    }

    [Test]
    public void Check_FolderOrMissingFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => TargetOf(folder.Path).Check([]), Throws.InstanceOf<CommandException>());
            Assert.That(() => TargetOf(folder["no/where.csv"]).Check([]), Throws.InstanceOf<CommandException>());
            Assert.That(() => TargetOf(folder["here.csv"]).Check([]), Throws.Nothing);
        }
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Write_ToADevice_DoesNotReplaceIt()
    {
        TargetOf("/dev/null").Write(s => s.Write("x"u8));
        Assert.That(new FileInfo("/dev/null").Length, Is.Zero);
    }

    private static OutputTarget TargetOf(string? path, Stream? output = null) =>
        new(new() { Output = output ?? Stream.Null, Error = TextWriter.Null }, path, CancellationToken.None);

    private sealed class FullStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new IOException("full");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("full");
    }
}
