using System.Text;
using System.Text.RegularExpressions;

namespace UrbanIndicators.Tests.Content;

internal sealed partial class ReadmeTests
{
    private static readonly string[] Files = ["README.md", "README.zh-CN.md"];

    [TestCaseSource(nameof(Files))]
    public void Script_InTheReadme_IsTheOneInSamples(string file)
    {
        var script = File.ReadAllText(Path.Combine(ContentFiles.Root, "samples", "scripts", "exam.cs"));

        Assert.That(Block(file, "csharp"), Is.EqualTo(script));
    }

    [TestCaseSource(nameof(Files))]
    public void Definitions_InTheReadme_AreValid(string file)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Block(file, "yaml")));

        Assert.That(() => FrameworkYaml.Read(stream), Throws.Nothing);
    }

    [Test]
    public void Blocks_InBothLanguages_AreTheSame()
    {
        var (english, chinese) = (Blocks(Files[0]), Blocks(Files[1]));

        // Only the placeholder of the command differs.
        Assert.That(chinese.Select(b => b.Replace("<命令>", "<command>", StringComparison.Ordinal)), Is.EqualTo(english));
    }

    [TestCaseSource(nameof(Files))]
    public void Links_InTheReadme_LeadToFiles(string file)
    {
        var broken = LinkTarget().Matches(Text(file)).Select(m => m.Groups["target"].Value)
            .Where(t => !t.StartsWith("https://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(ContentFiles.Root, t)));

        Assert.That(broken, Is.Empty);
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(ContentFiles.Root, file));

    private static string Block(string file, string language) =>
        Fence().Matches(Text(file)).First(m => m.Groups["language"].Value == language).Groups["text"].Value;

    private static List<string> Blocks(string file) => [.. Fence().Matches(Text(file)).Select(m => m.Groups["text"].Value)];

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)", RegexOptions.None, 1000)]
    private static partial Regex LinkTarget();
}
