using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Methods;

/// <summary>Holds the method of every scored indicator against what the indicator has: goalposts, targets, direction.</summary>
internal static class MethodChecks
{
    /// <summary>Also to be asked where a framework was made or changed in code.</summary>
    public static void Check(Framework framework, MethodRegistry methods, DiagnosticBag bag)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<IndexNode>([framework.Index]);
        while (pending.TryPop(out var node))
        {
            if (node.IsLeaf) used.Add(node.Id);
            foreach (var child in node.Children) pending.Push(child);
        }

        foreach (var indicator in framework.Indicators.Where(i => used.Contains(i.Id) && i.Direction != Direction.None))
        {
            var method = indicator.Normalise ?? framework.Method.Normalise;
            if (methods.Find(MethodKind.Normalisation, method.Name) is { } descriptor) Check(indicator, method, descriptor, bag);
        }
    }

    private static void Check(Indicator indicator, Method method, MethodDescriptor descriptor, DiagnosticBag bag)
    {
        var at = indicator.Location;
        if (indicator.Direction == Direction.Range && !descriptor.TakesRange) bag.Report(RangeNotTaken, at, indicator.Id, descriptor.Name);
        else if (descriptor.NeedsGoalposts) CheckGoalposts(indicator, method, bag);
        if (descriptor == BuiltInMethods.Categorical) CheckCategories(indicator, new(method, descriptor), bag);
        if (descriptor.NeedsTarget && indicator.Targets.Count == 0) bag.Report(TargetMissing, at, indicator.Id, descriptor.Name);
        if (descriptor != BuiltInMethods.Attainment) return;
        foreach (var target in indicator.Targets.Where(t => t.Comparator != TargetComparator.Change))
        {
            var figure = double.IsFinite(target.Low) ? target.Low : target.High;
            if (figure < 0) bag.Report(TargetNegative, target.Location, indicator.Id, figure);
        }
    }

    private static void CheckCategories(Indicator indicator, MethodArguments arguments, DiagnosticBag bag)
    {
        var probabilities = arguments.Numbers("probabilities")!;
        var rising = probabilities.Count > 0 && probabilities.Zip(probabilities.Skip(1)).All(p => p.First < p.Second);
        if (!rising || probabilities[0] <= 0 || probabilities[^1] >= 1)
        {
            bag.Report(ScoringDiagnostics.CategoryProbabilities, indicator.Location, indicator.Id, arguments.Method.Name, new MethodValue(probabilities).ToString());
        }

        if (arguments.Numbers("scores") is not { } scores) return;
        if (scores.Count == probabilities.Count + 1 && scores.Zip(scores.Skip(1)).All(s => s.First <= s.Second)) return;
        bag.Report(
            ScoringDiagnostics.CategoryScores, indicator.Location, indicator.Id, arguments.Method.Name, probabilities.Count, probabilities.Count + 1,
            new MethodValue(scores).ToString());
    }

    private static void CheckGoalposts(Indicator indicator, Method method, DiagnosticBag bag)
    {
        if (indicator.Goalposts is not { Best: { } best, Worst: var worst })
        {
            bag.Report(GoalpostsMissing, indicator.Location, indicator.Id);
        }
        else if (method.Parameters.GetValueOrDefault("form")?.Text == "logarithmic" && (worst <= 0 || best <= 0))
        {
            bag.Report(GoalpostsNotPositive, indicator.Location, indicator.Id, worst, best);
        }
    }
}
