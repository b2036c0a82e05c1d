using System.Globalization;

namespace UrbanIndicators.Tests.Fuzzing.Targets;

/// <summary>Changes a framework in code as an application could.</summary>
internal sealed class FrameworkEdit(string kind, int which, string text)
{
    private readonly double number = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : 3;

    /// <summary>A parameter takes nothing else.</summary>
    private double Finite => double.IsFinite(number) ? number : 1e200;

    /// <summary>Reads a line of edits; <see langword="null"/> when it is none.</summary>
    public static FrameworkEdit? Parse(string line) =>
        line.Split('|') is [var kind, var which, var text] && int.TryParse(
            which,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var at)
            ? new(kind, at, text)
            : null;

    public Framework Apply(Framework f) => kind switch
    {
        "scale-low" => f with { Method = f.Method with { Scale = f.Method.Scale with { Low = number } } },
        "scale-high" => f with { Method = f.Method with { Scale = f.Method.Scale with { High = number } } },
        "minimum-coverage" => f with { Method = f.Method with { MinimumCoverage = number } },
        "normalise" => f with { Method = f.Method with { Normalise = new Method(text) } },
        "cap" => f with { Method = f.Method with { BottomLineCap = text } },
        "stage" => f with { Method = f.Method with { Stages = [ScoringStage.Derive, (ScoringStage)(int)Math.Clamp(number, -5, 9)] } },
        "grade" => f with { Method = f.Method with { Grades = [.. f.Method.Grades, new("extra", number, new(text))] } },
        "status" => f with { Status = (DefinitionStatus)(int)Math.Clamp(number, -5, 9) },
        "impute" => f with { Method = f.Method with { Impute = new Method(text) } },
        "treat" => f with { Method = f.Method with { Treat = new Method(text) } },
        "twice" => f with { Indicators = [.. f.Indicators, f.Indicators[which % f.Indicators.Count]] },
        "without" => f with { Indicators = [.. f.Indicators.Where((_, i) => i != which % f.Indicators.Count)] },
        "weight" or "node-coverage" or "node-id" or "no-children" or "aggregate" or "weights" =>
            f with { Index = Node(f.Index, Nodes(f.Index)[which % Nodes(f.Index).Count]) },
        _ => f with { Indicators = [.. f.Indicators.Select((old, i) => i == which % f.Indicators.Count ? Indicator(old) : old)] },
    };

    private IndexNode Node(IndexNode node, IndexNode chosen)
    {
        if (!ReferenceEquals(node, chosen)) return node with { Children = [.. node.Children.Select(c => Node(c, chosen))] };
        return kind switch
        {
            "weight" => node with { Weight = number },
            "node-coverage" => node with { MinimumCoverage = number },
            "node-id" => node with { Id = text },
            "aggregate" => node with { Aggregate = new Method(text) },
            "weights" => node with { Weights = new Method(text) },
            _ => node with { Children = [] },
        };
    }

    private Indicator Indicator(Indicator indicator) => kind switch
    {
        "indicator-id" => indicator with { Id = text },
        "direction" => indicator with { Direction = (Direction)(int)Math.Clamp(number, -5, 9) },
        "role" => indicator with { Role = (IndicatorRole)(int)Math.Clamp(number, -5, 9) },
        "worst" => indicator with { Goalposts = new(number, indicator.Goalposts?.Best) },
        "best" => indicator with { Goalposts = new(indicator.Goalposts?.Worst ?? 0, number) },
        "valid-low" => indicator with { Valid = new(number, indicator.Valid?.High ?? 100) },
        "valid-high" => indicator with { Valid = new(indicator.Valid?.Low ?? 0, number) },
        "factor" => indicator with { Denominator = new(text, number) },
        "parameter" => indicator with { Normalise = new Method("curve").With("points", new MethodValue([(0.0, 0.0), (1.0, Finite)])) },
        _ => indicator with { Targets = [.. indicator.Targets.Select(Target)] },
    };

    private Target Target(Target target) => kind switch
    {
        "low" => target with { Low = number },
        "high" => target with { High = number },
        "tolerance" => target with { Tolerance = number },
        "comparator" => target with { Comparator = (TargetComparator)(int)Math.Clamp(number, -5, 9) },
        "by" => target with { By = (int)Math.Clamp(number, -5, 1e6) },
        "set" => target with { Set = text },
        _ => target with { Phase = text },
    };

    private static List<IndexNode> Nodes(IndexNode node) => [node, .. node.Children.SelectMany(Nodes)];
}
