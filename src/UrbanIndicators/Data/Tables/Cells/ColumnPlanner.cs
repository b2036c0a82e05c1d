using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>Makes the plan by which cells under a name and a unit become values, or reports why it cannot.</summary>
internal sealed class ColumnPlanner(ReadSession session)
{
    /// <param name="match">What the name may be.</param>
    /// <param name="header">The name as written.</param>
    /// <param name="unit">The unit given; <see langword="null"/> or empty for none.</param>
    /// <param name="at">Where the name stands.</param>
    public ColumnPlan? Plan(HeaderMatch match, string header, string? unit, SourceLocation at)
    {
        if (match.Candidates.Count > 1)
        {
            session.Bag.Report(
                MatchDiagnostics.ColumnNameAmbiguous, at, Quoted.Text(header), Quoted.List(match.Candidates.Select(c => c.Id)));
            return null;
        }

        var target = match.Candidates[0];
        if (string.IsNullOrWhiteSpace(unit)) return new(target, target.Unit, UnitConversion.Identity);
        if (target.Unit is not null && Units.TryConvert(unit, target.Unit, out var conversion))
        {
            if (!conversion.IsIdentity) session.Bag.Report(MatchDiagnostics.UnitConverted, at, target.Id, Quoted.Text(unit), target.Unit);
            return new(target, unit, conversion);
        }

        session.Bag.Report(
            Units.TryParse(unit, out _) ? MatchDiagnostics.UnitDiffers : MatchDiagnostics.UnitUnknown,
            at,
            Quoted.Text(unit),
            target.Id,
            target.Unit is { } expected ? expected : Phrase.Of("column-planner.a-pure-number"));
        return null;
    }
}
