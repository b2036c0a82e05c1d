using System.Globalization;
using System.Text;

namespace UrbanIndicators.Benchmarks;

/// <summary>Writes <see cref="BenchModel"/> as the YAML file benchmarks/bench-60.yaml.</summary>
internal static class BenchYaml
{
    public static string Text()
    {
        var text = new StringBuilder("""
            # Made by `dotnet run -c Release --project benchmarks/UrbanIndicators.Benchmarks -- framework benchmarks/bench-60.yaml`.
            format: urban-indicators/1.0
            framework:
              id: bench-60
              title: { en: "Benchmark: 60 indicators in three levels", zh: 基准测试：三级六十项指标 }
              status: assumed
            method:
              normalise: min-max
              scale: [0, 100]
              aggregate: arithmetic
              minimum-coverage: 0
            index:
              id: total
              title: { en: Total, zh: 总分 }
              children:

            """.ReplaceLineEndings("\n"));
        var framework = BenchModel.Framework();
        foreach (var pillar in framework.Index.Children)
        {
            Line(text, $"    - id: {pillar.Id}");
            Line(text, $"      weight: {pillar.Weight}");
            Line(text, $"      children:");
            foreach (var dimension in pillar.Children)
            {
                Line(text, $"        - id: {dimension.Id}");
                Line(text, $"          weight: {dimension.Weight}");
                Line(text, $"          children:");
                foreach (var leaf in dimension.Children) Line(text, $"            - {{ indicator: {leaf.Id}, weight: {leaf.Weight} }}");
            }
        }

        Line(text, $"indicators:");
        foreach (var indicator in framework.Indicators)
        {
            var lower = indicator.Direction == Direction.Lower;
            var target = indicator.Targets[0];
            Line(text, $"  {indicator.Id}:");
            Line(text, $"    direction: {(lower ? "lower" : "higher")}");
            Line(text, $"    targets: [{{ {(lower ? "at-most" : "at-least")}: {(lower ? target.High : target.Low)}, by: {target.By} }}]");
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
