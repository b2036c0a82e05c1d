using System.Collections.Immutable;
using UrbanIndicators.Scoring.Formulas;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>An indicator that is computed where it is not given.</summary>
/// <param name="Indicator">Its number among the model's indicators.</param>
/// <param name="Input">Its place among the model's inputs.</param>
/// <param name="Slot">The column it is written to.</param>
/// <param name="Operands">The columns the formula reads.</param>
/// <param name="Program">The formula, made ready.</param>
internal sealed record DerivedColumn(int Indicator, int Input, int Slot, ImmutableArray<int> Operands, FormulaProgram Program)
{
    /// <summary>The result stands for the value given, which it is made of; otherwise it stands in where none is given.</summary>
    public bool ReplacesGiven { get; init; }
}
