using UrbanIndicators.Scoring.Fitting;

namespace UrbanIndicators;

/// <summary>Fits plans.</summary>
public static class ScoringPlanFitting
{
    /// <summary>Learns what depends on data and gives the model.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="panel">The data; relative methods learn from all its rows, or from those of <see cref="MethodSettings.Fit"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The model.</returns>
    /// <exception cref="UrbanIndicatorsException">
    /// The plan cannot be carried out on the data; the diagnostics name indicator and remedy.
    /// </exception>
    public static ScoringModel Fit(this ScoringPlan plan, Panel panel, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(panel);
        return new(ModelFitter.Fit(plan, panel, rows: null, LastYear(panel), threads: 1, cancellationToken).Model);
    }

    internal static int? LastYear(Panel panel)
    {
        if (!panel.HasPeriods || panel.RowCount == 0) return null;
        var last = panel.PeriodAt(0)!.Value;
        for (var row = 1; row < panel.RowCount; row++)
        {
            if (panel.PeriodAt(row)!.Value is var period && period > last) last = period;
        }

        return last.Year;
    }
}
