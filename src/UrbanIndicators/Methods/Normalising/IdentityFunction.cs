using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>Values that are scores already.</summary>
internal sealed class IdentityFunction : ColumnFunction
{
    public const string Name = "identity";

    public override string Kind => Name;

    public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => Named();

    public override void Apply(ReadOnlySpan<double> values, Span<double> scores, ref CellTally tally) => values.CopyTo(scores);

    public override string Describe(double value) => Figures.Value(value);
}
