using UrbanIndicators.Definitions.Formulas;

namespace UrbanIndicators.Scoring.Formulas;

/// <summary>One step of a compiled formula. Operands from 0 are input columns, negative ones are scratch columns in complement.</summary>
/// <param name="Code">What to do.</param>
/// <param name="Target">The scratch column that receives the result.</param>
/// <param name="A">The first operand.</param>
/// <param name="B">The second operand.</param>
internal readonly record struct FormulaStep(FormulaOpcode Code, int Target, int A = 0, int B = 0)
{
    /// <summary>No mask: the step counts in every row.</summary>
    public const int NoMask = 0;

    public int SecondTarget { get; init; }

    /// <summary>For a selection: the mask of A.</summary>
    public int C { get; init; }

    /// <summary>For a selection: the mask of B.</summary>
    public int D { get; init; }

    /// <summary>The scratch column (in complement) of the rows whose branch was chosen: faults elsewhere are none.</summary>
    public int Mask { get; init; }

    public double Value { get; init; }

    /// <summary>
    /// For a sum or difference: the scratch column that receives the size of its largest term, however many sums it is made of.
    /// </summary>
    public int Size { get; init; }

    /// <summary>For a sum or difference: the same of A where that is one too; <see langword="null"/> where it is not.</summary>
    public int? SizeOfA { get; init; }

    /// <summary>The same of B.</summary>
    public int? SizeOfB { get; init; }

    public FormulaComparison Comparison { get; init; }
}
