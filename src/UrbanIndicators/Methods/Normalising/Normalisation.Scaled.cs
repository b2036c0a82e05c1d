
namespace UrbanIndicators.Methods.Normalising;

internal static partial class Normalisation
{
    /// <summary>Values that are scores already, as they stand; where less is better they are turned round on the scale: low + high − v.</summary>
    /// <remarks>COINr's <c>"none"</c>, which leaves out the turning round. Not cut: a value outside the scale is a score outside it.</remarks>
    private static ColumnFunction AsScores(FitContext context)
    {
        var (full, range) = (context.FullScale, context.Scale);
        if (context.HigherIsBetter && full == range) return new IdentityFunction();
        return context.HigherIsBetter
            ? new AffineFunction(full.Low, full.Length, range.Low, range.Length)
            : new AffineFunction(full.High, -full.Length, range.Low, range.Length);
    }

    /// <summary>Linear between two given values, not cut.</summary>
    /// <remarks>(v − a) ÷ (b − a), (b − v) ÷ (b − a) where less is better: COINr's <c>n_scaled</c>, Global Innovation Index 2020. Goalposts are the same, cut.</remarks>
    private static AffineFunction Scaled(FitContext context)
    {
        var input = context.Arguments.Numbers("input")!;
        return Between(context, context.HigherIsBetter ? input[0] : input[1], context.HigherIsBetter ? input[1] : input[0]);
    }

    /// <summary>Linear from the value that earns the bottom to the one that earns the top, not cut.</summary>
    private static AffineFunction Between(FitContext context, double bottom, double top) =>
        new(bottom, top - bottom, context.Scale.Low, context.Scale.Length);
}
