using UrbanIndicators.Data;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring.Execution;

/// <summary>Computes what formulas and denominators give, before anything is learnt.</summary>
/// <param name="plan">The resolved plan.</param>
/// <param name="shape">The workspaces it works in.</param>
internal sealed class Derivation(ResolvedPlan plan, WorkspaceShape shape)
{
    /// <summary>The workspaces it works in.</summary>
    public WorkspaceShape Shape => shape;

    /// <summary>The values of an indicator as they are scored: given, or derived where they are not.</summary>
    public static ReadOnlySpan<double> ValuesOf(ResolvedIndicator indicator, BlockInput input, Workspace workspace) =>
        indicator.Slot < 0 ? input[indicator.Input] : workspace.Slot(indicator.Slot);

    /// <summary>Computes the columns given by formulas.</summary>
    /// <param name="input">The rows.</param>
    /// <param name="workspace">Receives the columns.</param>
    /// <param name="formulaFaults">For each derived column, how often its formula had no result; may be empty.</param>
    public void Derive(BlockInput input, Workspace workspace, Span<long> formulaFaults)
    {
        foreach (var (from, slot) in plan.Operands) input[from].CopyTo(workspace.Slot(slot));
        var scratch = workspace.FormulaScratch;
        for (var i = 0; i < plan.Derived.Length; i++)
        {
            var derived = plan.Derived[i];
            var result = scratch[..workspace.Length];
            derived.Program.Evaluate(workspace.Slots, result, scratch[workspace.Length..]);
            if (derived.ReplacesGiven) RefuseNegative(workspace.Slot(derived.Operands[^1]), result);
            foreach (var operand in derived.Operands) CarryNotApplicable(workspace.Slot(operand), result);
            var values = workspace.Slot(derived.Slot);
            if (derived.ReplacesGiven) ReplacePresent(input[derived.Input], result, values);
            else FillMissing(input[derived.Input], result, values);
            // A fault counts where its result would have been used: beside a given value a formula only stands by.
            if (!formulaFaults.IsEmpty) formulaFaults[i] += CountFaults(values);
        }
    }

    /// <summary>What is made of something not applicable is not applicable.</summary>
    private static void CarryNotApplicable(ReadOnlySpan<double> operand, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
        {
            if (double.IsNaN(operand[i]) && Missing.StatusOf(operand[i]) == ObservationStatus.NotApplicable)
            {
                result[i] = Missing.NotApplicable;
            }
        }
    }

    /// <summary>Takes the value given, else the computed one. What is given as not applicable or not assessed stays so.</summary>
    private static void FillMissing(ReadOnlySpan<double> given, ReadOnlySpan<double> computed, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Missing.StatusOf(given[i]) == ObservationStatus.Missing ? computed[i] : given[i];
        }
    }

    /// <summary>Nothing is counted per a negative number of people: it is damage in the data.</summary>
    private static void RefuseNegative(ReadOnlySpan<double> denominators, Span<double> quotients)
    {
        for (var i = 0; i < quotients.Length; i++)
        {
            if (denominators[i] < 0) quotients[i] = Missing.NoResult;
        }
    }

    private static long CountFaults(ReadOnlySpan<double> values)
    {
        var faults = 0L;
        foreach (var value in values)
        {
            if (Missing.IsNoResult(value)) faults++;
        }

        return faults;
    }

    /// <summary>Takes the computed value where one is given, else what kind of missing it is.</summary>
    private static void ReplacePresent(ReadOnlySpan<double> given, ReadOnlySpan<double> computed, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++) values[i] = double.IsNaN(given[i]) ? given[i] : computed[i];
    }
}
