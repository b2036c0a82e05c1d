using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>Reads lists of children's ids.</summary>
internal static class ChildOrder
{
    public const string Parameter = "order";

    /// <summary>
    /// Gives the positions of the children in the order of importance, every child once; <see langword="null"/> after reports.
    /// </summary>
    public static int[]? Read(WeightingContext context, IReadOnlyList<string> names)
    {
        var errors = context.Diagnostics.ErrorCount;
        var order = new List<int>();
        foreach (var name in names)
        {
            if (Find(context, Parameter, name) is not { } child) continue;
            if (order.Contains(child)) context.Report(
                ScoringDiagnostics.OrderTwice, context.Node.Id, context.Method.Name, Quoted.Text(name));
            else order.Add(child);
        }

        var left = context.Children.Where((_, i) => !order.Contains(i)).ToList();
        if (left.Count > 0) context.Report(ScoringDiagnostics.OrderIncomplete, context.Node.Id, context.Method.Name, Quoted.List(left));
        return context.Diagnostics.ErrorCount > errors ? null : [.. order];
    }

    /// <summary>Gives the position of a child; <see langword="null"/> after a report.</summary>
    public static int? Find(WeightingContext context, string parameter, string name)
    {
        var child = context.Children.IndexOf(name);
        if (child >= 0) return child;
        context.Report(
            ScoringDiagnostics.NotAChild, context.Node.Id, context.Method.Name, parameter, Quoted.Text(name),
            Quoted.List(context.Children));
        return null;
    }
}
