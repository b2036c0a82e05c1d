using System.Globalization;
using System.Text.RegularExpressions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>The one way numbers are written in definitions: <c>-12</c>, <c>0.5</c>, <c>1.5e3</c>.</summary>
internal static partial class NumberText
{
    public static bool TryParse(string text, out double value)
    {
        value = double.NaN;
        return IsNumeral(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && Magnitude.IsUsable(value, text);
    }

    /// <summary>It is written as a number, whether a double can hold it or not.</summary>
    public static bool IsNumeral(string text) => Numeral().IsMatch(text);

    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Numeral();
}
