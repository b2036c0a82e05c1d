using System.Globalization;
using System.Text;
using UrbanIndicators.Definitions;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Tests.Docs;

/// <summary>docs/methods.md, printed from what the library knows about its methods.</summary>
internal static class MethodsPage
{
    public static string Print(IReadOnlyList<MethodDescriptor> methods)
    {
        var page = new StringBuilder("""
            # Methods

            In YAML a method is a name (`aggregate: geometric`), or one key with its parameters (`aggregate: { power-mean: { p: 0.5 } }`).
            In the formulas v is the value in the indicator's unit, T its target, x the score of a child and w its weight; missing values take
            no part and are never zero. This page is printed from the code; do not edit it by hand.

            YAML 中方法写作名称，或写作一个键加参数。公式中 v 为指标值，T 为目标值，x 为下级得分，w 为权重；缺失值不参与计算，绝不按零处理。
            本页由程序生成，请勿手工修改。

            """.ReplaceLineEndings("\n"));
        AppendKind(page, methods, MethodKind.Normalisation, "Normalisation: from values to scores (无量纲化)");
        AppendKind(page, methods, MethodKind.Aggregation, "Aggregation: from the scores of children to that of their parent (合成)");
        AppendKind(page, methods, MethodKind.Weighting, "Weighting: the weights of a node's children (赋权)");
        AppendKind(page, methods, MethodKind.Imputation, "Imputation: what stands in for missing values (缺失值插补)");
        AppendKind(page, methods, MethodKind.Treatment, "Treatment of outliers and skewed columns (异常值处理)");
        return page.ToString();
    }

    private static void AppendKind(StringBuilder page, IReadOnlyList<MethodDescriptor> methods, MethodKind kind, string title)
    {
        if (!methods.Any(m => m.Kind == kind)) return;
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n");
        foreach (var method in methods.Where(m => m.Kind == kind)) Append(page, method);
    }

    private static void Append(StringBuilder page, MethodDescriptor method)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"\n### {method.Name}\n\n{method.Title.In("en")} · {method.Title.In("zh")}\n\n```\n{method.Formula}\n```\n");
        var facts = Facts(method).ToList();
        if (facts.Count > 0) page.Append('\n');
        foreach (var fact in facts) page.Append("- ").Append(fact).Append('\n');
        if (method.Parameters.Count == 0) return;
        page.Append("\n| parameter | type | allowed | default | meaning | 含义 |\n|---|---|---|---|---|---|\n");
        foreach (var parameter in method.Parameters)
        {
            string[] cells =
            [
                $"`{parameter.Name}`", parameter.Type.ToString().ToLowerInvariant(), Allowed(parameter), Default(parameter),
                MarkdownText.Cell(parameter.Meaning.In("en")), MarkdownText.Cell(parameter.Meaning.In("zh")),
            ];
            page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }
    }

    private static IEnumerable<string> Facts(MethodDescriptor method)
    {
        if (method.Kind == MethodKind.Normalisation)
        {
            yield return method.Basis == MethodBasis.Relative
                ? "Relative: the score depends on the other places (相对：得分取决于其他地区)."
                : "Absolute: the score does not depend on other places (绝对：得分与其他地区无关).";
            if (!method.Bounded) yield return "Not bounded by the scale (得分可超出标尺).";
            if (method.AbsoluteWith.Count > 0)
            {
                yield return $"Absolute where {Names(method.AbsoluteWith)} are given (给出 {Names(method.AbsoluteWith)} 时为绝对).";
            }

            if (method.CutBy is { } cut) yield return $"Not bounded by the scale with `{cut}: false` (`{cut}: false` 时得分可超出标尺).";
            if (method.NeedsTarget) yield return "Needs a target (须有目标值).";
            if (method.NeedsGoalposts) yield return "Needs goalposts `worst` and `best` (须有门柱值 `worst` 与 `best`).";
            yield return method.TakesRange
                ? "Takes every direction, also `range` (方向可为 `range`)."
                : "Takes the directions `higher` and `lower` only (方向仅限 `higher`、`lower`).";
        }

        if (method is { Kind: MethodKind.Aggregation, Basis: MethodBasis.Relative })
        {
            yield return "Relative: fitted on the reference population, and a place from outside is held against it (相对：由参照总体拟合，其他地区与之对照).";
        }

        if (method is { Kind: MethodKind.Aggregation, Bounded: false })
        {
            yield return "Keeps a range of its own unless `range` is given (除非给出 `range`，保留方法自身的取值范围).";
        }

        if (method.Missing is { } missing) yield return $"Missing children: {missing.In("en")} (缺失子项：{missing.In("zh")}).";
        if (method.RefusesNegative) yield return "Refuses negative scores (不接受负得分).";
    }

    private static string Allowed(MethodParameter parameter)
    {
        if (parameter.Words.Count > 0) return string.Join(", ", parameter.Words.Select(w => $"`{w}`"));
        if (parameter.Type is not (MethodParameterType.Number or MethodParameterType.Whole)) return "";
        var (low, high) = parameter.Allowed;
        return (low, high) switch
        {
            (double.MinValue, double.MaxValue) => "any",
            (double.Epsilon, double.MaxValue) => "above 0",
            (_, double.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"at least {low}"),
            (double.MinValue, _) => string.Create(CultureInfo.InvariantCulture, $"at most {high}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{low} to {high}"),
        };
    }

    private static string Names(IReadOnlyList<string> names) => string.Join(", ", names.Select(n => $"`{n}`"));

    private static string Default(MethodParameter parameter) =>
        parameter.IsRequired ? "required (必填)" : parameter.Default is { } value ? $"`{value}`" : "";
}
