using UrbanIndicators.Reporting;

namespace UrbanIndicators.Tests.Reporting;

public sealed class WholeFileTests
{
    [Test]
    public void Write_ToItsEnd_ReplacesWhatWasThere()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "before");
        WholeFile.Write(path, stream => stream.Write("after"u8));
        Assert.That(File.ReadAllText(path), Is.EqualTo("after"));
    }

    [Test]
    public void Write_ThatThrows_LeavesWhatWasThere()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "before");
        Assert.That(
            () => WholeFile.Write(path, stream =>
            {
                stream.Write("after"u8);
                throw new IOException("full");
            }),
            Throws.InstanceOf<IOException>());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(path), Is.EqualTo("before"));
            Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Has.Exactly(1).Items);
        }
    }
}
