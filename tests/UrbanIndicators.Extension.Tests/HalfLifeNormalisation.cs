using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Constants;
using UrbanIndicators.Methods.Normalising;

namespace UrbanIndicators.Extension.Tests;

/// <summary>
/// A method of a package's own that learns: full marks at 0, half of them at the median of all places, a quarter at twice that.
/// </summary>
internal sealed class HalfLifeNormalisation() : NormalisationMethod(new(
    MethodKind.Normalisation, "half-life", Texts["half-life"], "2^(−v / median); × scale")
{
    Basis = MethodBasis.Relative,
    Parameters = [MethodParameter.Range()],
})
{
    private const string Median = "median";

    private static TextCatalogue Texts { get; } = new(typeof(HalfLifeNormalisation).Assembly);

    public override ColumnFunction? Fit(FitContext context)
    {
        if (!context.HasEnoughPlaces()) return null;
        var values = context.Population();
        Array.Sort(values);
        var median = (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
        if (!(median > 0))
        {
            context.Report(GridDiagnostics.HalfLifeNotPositive, context.Indicator.Id, median);
            return null;
        }

        context.Report(GridDiagnostics.HalfLifeLearnt, context.Indicator.Id, values.Length, Figures.Value(median));
        return new Function(median, context.Scale);
    }

    public override ColumnFunction Read(FitContext context, ConstantReader constants)
    {
        constants.OfKind(Function.Name);
        constants.Same("scale", [context.Scale.Low, context.Scale.High]);
        return new Function(constants.Number(Median, Need.AboveZero), context.Scale);
    }

    private sealed class Function(double median, ValueRange scale) : ValueFunction
    {
        public const string Name = "half-life";

        public override string Kind => Name;

        public override System.Collections.Immutable.ImmutableSortedDictionary<string,
            System.Collections.Immutable.ImmutableArray<double>> Constants =>
            Named((Median, [median]), ("scale", [scale.Low, scale.High]));

        public override double Score(double value) => value < 0 ? double.NaN : scale.Low + (Math.Pow(2, -value / median) * scale.Length);

        public override string Describe(double value) =>
            $"2^(−{Figures.Value(value)} ÷ {Figures.Value(median)}) × {Figures.Value(scale.Length)}";
    }
}
