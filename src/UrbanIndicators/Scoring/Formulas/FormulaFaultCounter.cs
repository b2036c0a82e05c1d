using System.Numerics;

namespace UrbanIndicators.Scoring.Formulas;

/// <summary>Counts faults lane by lane, so that counting costs a subtraction a vector.</summary>
internal struct FormulaFaultCounter
{
    private Vector<long> divisionsByZero;
    private Vector<long> logarithms;
    private Vector<long> squareRoots;
    private Vector<long> overflows;

    // A set mask is -1 in every lane.
    public void DivisionByZero(Vector<long> mask) => divisionsByZero -= mask;

    public void Logarithm(Vector<long> mask) => logarithms -= mask;

    public void SquareRoot(Vector<long> mask) => squareRoots -= mask;

    public void Overflow(Vector<long> mask) => overflows -= mask;

    public readonly FormulaFaults Sum() =>
        new(Vector.Sum(divisionsByZero), Vector.Sum(logarithms), Vector.Sum(squareRoots), Vector.Sum(overflows));
}
