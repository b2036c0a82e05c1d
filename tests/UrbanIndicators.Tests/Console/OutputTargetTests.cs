using System.Text;
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
                Throws.InstanceOf<IOException>());
            Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
            Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1), "no temporary file stays behind");
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

    private static OutputTarget TargetOf(string? path, Stream? output = null) => new(new() { Output = output ?? Stream.Null, Error = TextWriter.Null }, path);
}
