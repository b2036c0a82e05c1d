using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Normalising;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Methods.Registry;

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
        if (descriptor.NeedsTarget && indicator.Targets.Count == 0) bag.Report(TargetMissing, at, indicator.Id, descriptor.Name);
        NormalisationMethod.DescribedBy(descriptor).Check(indicator, new(method, descriptor), bag);
    }
}
