using System.Text;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Content;

/// <summary>The frameworks and samples that the repository ships.</summary>
internal static class ContentFiles
{
    public static string Root => Repository.Root;

    public static IEnumerable<string> FrameworkIds =>
        Directory.EnumerateFiles(Path.Combine(Root, "indicators", "frameworks"), "*.yaml")
            .Select(f => Path.GetFileNameWithoutExtension(f))
            .Order(StringComparer.Ordinal);

    public static string FrameworkPath(string id) => Path.Combine(Root, "indicators", "frameworks", id + ".yaml");

    public static string SamplePath(string file) => Path.Combine(Root, "samples", "data", file);

    public static Framework Framework(string id) => FrameworkYaml.Load(FrameworkPath(id));

    public static UrbanExam Exam(string framework) => UrbanExam.Define(FrameworkPath(framework));

    public static Encoding Gb18030
    {
        get
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding("gb18030");
        }
    }

    public static IEnumerable<IndexNode> Nodes(IndexNode node) => node.Children.SelectMany(Nodes).Prepend(node);

    public static IEnumerable<string> Leaves(Framework framework) => Nodes(framework.Index).Where(n => n.IsLeaf).Select(n => n.Id);

    public static Indicator Indicator(this Framework framework, string id) => framework.Indicators.Single(i => i.Id == id);
}
