using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>An exam about one method: a small tree, tame data, and the method where its kind belongs.</summary>
internal static class MethodExam
{
    private const string Indicator = "{ direction: higher, goalposts: { worst: 0, best: 100 }, targets: [{ at-least: 50, by: 2030 }] }";

    private static readonly MethodDescriptor[] Methods = [.. MethodRegistry.Default.Describe()];

    public static Sample Make(Chance chance)
    {
        var method = chance.OneOf(Methods);
        var figures = new Figures(chance, wild: false);
        var context = new MethodContext(0, 100) { Children = ["a", "b", "c"], Indicators = ["a", "b", "c"], Sets = ["one", "two"] };
        var text = new MethodMaker(chance, figures).Named(method.Kind, method.Name, context);
        string[] lines =
        [
            "format: urban-indicators/1.0",
            "framework: { id: made, title: Made, status: assumed }",
            "weight-sets: { one: { given: { a: 2 } }, two: { method: equal } }",
            "method:",
            $"  normalise: {(method.Kind == MethodKind.Normalisation ? text : "{ min-max: { range: [1, 100] } }")}",
            "  minimum-coverage: 0",
            method.Kind switch
            {
                MethodKind.Imputation => $"  impute: {text}",
                MethodKind.Treatment => $"  treat: {text}",
                _ => "  scale: [0, 100]",
            },
            "index:",
            "  id: index",
            method.Kind switch
            {
                MethodKind.Aggregation => $"  aggregate: {text}",
                MethodKind.Weighting => $"  weights: {text}",
                _ => "  title: Index",
            },
            "  children: [{ indicator: a, weight: 1 }, { indicator: b, weight: 2 }, { indicator: c, weight: 1 }]",
            "indicators:",
            .. context.Children.Select(c => $"  {c}: {Indicator}"),
            "",
        ];
        var columns = context.Children.Select(c => new DraftIndicator(c, "") { Thresholds = [50] }).ToList();
        return new(string.Join('\n', lines), TableText.Of(new TableMaker(chance).Tame(columns), TableLayout.Wide));
    }
}
