using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Holds the formulas of a framework against its ids and against each other.</summary>
internal static class FormulaChecks
{
    private const int LongestCycleShown = 10;

    public static void CheckReferences(BindingContext context, IReadOnlyList<IndicatorEntry> entries, IReadOnlySet<string> known)
    {
        foreach (var (indicator, node, _) in entries)
        {
            foreach (var id in indicator.ParsedFormula?.References ?? [])
            {
                if (known.Contains(id)) continue;
                var at = IndicatorBinder.Within(node.Find("formula")!, indicator.ParsedFormula!.PositionOf(id));
                context.Bag.Report(FormulaReferenceUnknown, at, Quoted.Text(id), indicator.Id, context.Hint(id, known));
            }

            CheckDenominator(context, indicator, node, known);
            CheckRollUp(context, indicator, node, known);
        }
    }

    /// <summary>Reports each circle of formulas once. An explicit stack: a chain may be as long as there are indicators.</summary>
    public static void CheckCycles(BindingContext context, IReadOnlyDictionary<string, IndicatorEntry> entries)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in entries.Keys)
        {
            var path = new List<string>();
            var onPath = new HashSet<string>(StringComparer.Ordinal);
            var pending = new Stack<IEnumerator<string>>();
            Enter(start);
            while (pending.TryPeek(out var references))
            {
                if (!references.MoveNext())
                {
                    pending.Pop();
                    onPath.Remove(path[^1]);
                    path.RemoveAt(path.Count - 1);
                }
                else if (onPath.Contains(references.Current))
                {
                    Report(context, entries, path, references.Current);
                }
                else
                {
                    Enter(references.Current);
                }
            }

            void Enter(string id)
            {
                if (!entries.TryGetValue(id, out var entry) || entry.Indicator.Derivation is not { } formula || !done.Add(id)) return;
                path.Add(id);
                onPath.Add(id);
                // By its denominator an indicator names itself: its value in the data.
                pending.Push(formula.References.Where(r => r != id || entry.Indicator.Denominator is null).GetEnumerator());
            }
        }
    }

    private static void Report(BindingContext context, IReadOnlyDictionary<string, IndicatorEntry> entries, List<string> path, string back)
    {
        var (indicator, node, _) = entries[path[^1]];
        var circle = path.Skip(path.IndexOf(back)).Append(back).ToList();
        if (circle.Count > LongestCycleShown) circle = [.. circle.Take(LongestCycleShown - 1), "…", back];
        var at = indicator.ParsedFormula is { } formula
            ? IndicatorBinder.Within(node.Find("formula")!, formula.PositionOf(back))
            : node.Find("denominator")!.Location;
        context.Bag.Report(FormulaCycle, at, string.Join(" → ", circle));
    }

    private static void CheckDenominator(BindingContext context, Indicator indicator, SourceNode node, IReadOnlySet<string> known)
    {
        if (indicator.Denominator is not { By: var by }) return;
        var at = node.Find("denominator")!;
        if (by == indicator.Id) context.Report(DenominatorOfItself, at, by);
        else if (!known.Contains(by)) context.Report(DenominatorUnknown, at, Quoted.Text(by), indicator.Id, context.Hint(by, known));
    }

    private static void CheckRollUp(BindingContext context, Indicator indicator, SourceNode node, IReadOnlySet<string> known)
    {
        if (indicator.RollUp?.Parameters.GetValueOrDefault("weight")?.Text is { } weight && !known.Contains(weight))
        {
            context.Report(IndicatorUnknown, node.Find("roll-up")!, Quoted.Text(weight), context.Hint(weight, known));
        }
    }
}
