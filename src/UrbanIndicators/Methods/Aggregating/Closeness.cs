using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>A figure from 0 to 1 that a method gives, and the score it becomes on the scale.</summary>
internal static class Closeness
{
    /// <summary>Gives the arithmetic: <c>C = 3 ÷ (1 + 3) = 0.75; 0.75 × 100</c>.</summary>
    public static string Describe(string arithmetic, string name, double figure, ValueRange scale) =>
        $"{name} = {arithmetic} = {Exact(figure)}; {Mapped(Exact(figure), scale)}";

    /// <summary>Four digits: two would not tell places apart that differ on a scale of a hundred.</summary>
    public static string Exact(double figure) =>
        double.IsNaN(figure) ? "–" : figure.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);

    public static string Mapped(string figure, ValueRange scale) => scale.Low == 0
        ? $"{figure} × {Figures.Value(scale.High)}"
        : $"{Figures.Value(scale.Low)} + {figure} × {Figures.Value(scale.Length)}";
}
