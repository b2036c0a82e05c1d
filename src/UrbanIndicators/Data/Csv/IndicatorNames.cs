using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Csv;

/// <summary>Plans for indicators that are named in cells, each pair of name and unit looked up once.</summary>
internal sealed class IndicatorNames(ReadSession session, string file)
{
    private readonly Dictionary<(string Name, string Unit), ColumnPlan?> plans = [];
    private readonly ColumnPlanner planner = new(session);

    public bool AnyMatched { get; private set; }

    /// <summary>Gives the plan; <see langword="null"/> after counting or reporting a name that cannot be used.</summary>
    public ColumnPlan? Find(string name, string unit, SourceLocation at)
    {
        if (plans.TryGetValue((name, unit), out var plan))
        {
            if (plan is null && !session.Catalogue.Match(name).Found) CountUnmatched(name, at);
            return plan;
        }

        var match = session.Catalogue.Match(name);
        if (match.Found)
        {
            AnyMatched = true;
            plan = planner.Plan(match, name, unit.Length > 0 ? unit : match.Unit, at);
            if (plan is not null) session.Use(plan, at, name);
        }
        else
        {
            CountUnmatched(name, at);
        }

        plans.Add((name, unit), plan);
        return plan;
    }

    private void CountUnmatched(string name, SourceLocation at) => session.Tally.Count(
        MatchDiagnostics.IndicatorUnmatched, at, $"{file}\n{name}", 1, Shown.Plain(name), session.Catalogue.DidYouMean(name));
}
