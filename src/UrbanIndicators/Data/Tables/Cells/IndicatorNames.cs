using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>Plans for indicators that are named in cells, each pair of name and unit looked up once.</summary>
internal sealed class IndicatorNames(ReadSession session, string file)
{
    /// <summary>So many unknown names are told one by one; the rows of more are only counted.</summary>
    private const int MostTold = 1000;

    private readonly Dictionary<(string Name, string Unit), ColumnPlan?> plans = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly ColumnPlanner planner = new(session);

    public bool AnyMatched { get; private set; }

    /// <summary>Gives the plan; <see langword="null"/> after counting or reporting a name that cannot be used.</summary>
    public ColumnPlan? Find(string name, string unit, SourceLocation at)
    {
        if (plans.TryGetValue((name, unit), out var plan)) return plan;
        var match = session.Catalogue.Match(name);
        if (!match.Found)
        {
            CountUnmatched(name, at);
            return null;
        }

        AnyMatched = true;
        plan = planner.Plan(match, name, unit.Length > 0 ? unit : match.Unit, at);
        if (plan is not null) session.Use(plan, at, name);
        plans.Add((name, unit), plan);
        return plan;
    }

    private void CountUnmatched(string name, SourceLocation at)
    {
        var key = $"{file}\n{name}";
        if (told.Contains(name))
        {
            session.Tally.Count(MatchDiagnostics.IndicatorUnmatched, at, key);
        }
        else if (told.Count == MostTold)
        {
            session.Tally.Count(MatchDiagnostics.IndicatorsUnmatched, at, file, 1, MostTold);
        }
        else
        {
            told.Add(name);
            session.Tally.Count(MatchDiagnostics.IndicatorUnmatched, at, key, 1, Quoted.Text(name), session.Catalogue.DidYouMean(name));
        }
    }
}
