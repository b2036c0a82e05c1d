using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Tests.Fuzzing.Mutating;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>
/// Numbers for made-up frameworks and data: plain ones, those that binary fractions get wrong, those at the ends; in a wild draft hostile
/// ones between.
/// </summary>
internal sealed class Figures(Chance chance, bool wild)
{
    private const int WildShare = 3;

    /// <summary>The number as text, or now and then something else.</summary>
    public string Text(double number) => wild && chance.Percent(WildShare) ? Hostile.Number(chance) : Plain(number);

    public string Texts(IEnumerable<double> numbers) => $"[{string.Join(", ", numbers.Select(Text))}]";

    public static string Plain(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public double Weight() => chance.Below(12) switch
    {
        < 4 => 1,
        < 7 => chance.Between(1, 30),
        7 => chance.Of(0.1, 0.2, 0.7, 0.3, 0.6, 0.05),
        8 => chance.Unit() + 0.01,
        9 => chance.Percent(40) ? 0 : 2.5,
        10 => chance.Of(1.0 / 3, 1e-9, 1e9, 33.333),
        _ => chance.Of(1e99, 1e-99, 1e50, 1e-20),
    };

    /// <summary>A number between two, with few digits in most cases.</summary>
    public double Between(double low, double high)
    {
        var number = low + ((high - low) * chance.Unit());
        return chance.Below(8) switch
        {
            0 => low,
            1 => high,
            2 => number,
            _ => Rounded(number, low, high),
        };
    }

    /// <summary>Rising numbers between two, all of them different.</summary>
    public double[] Rising(int count, double low, double high)
    {
        var step = (high - low) / count;
        var numbers = Enumerable.Range(0, count).Select(i => Rounded(low + (step * (i + (chance.Unit() * 0.8))), low, high));
        return [.. numbers.Distinct().Order()];
    }

    /// <summary>Two or three significant digits of the range.</summary>
    private double Rounded(double number, double low, double high)
    {
        var size = Math.Max(Math.Abs(low), Math.Abs(high));
        if (size is 0 or < 1e-20 or > 1e20) return number;
        var digits = chance.Between(1, 3) - (int)Math.Floor(Math.Log10(size));
        if (digits is < 0 or > 15) return number;
        return Math.Clamp(Math.Round(number, digits), low, high);
    }
}
