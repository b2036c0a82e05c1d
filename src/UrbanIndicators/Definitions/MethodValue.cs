using System.Collections.Immutable;
using System.Globalization;

namespace UrbanIndicators;

/// <summary>The value of a method's parameter: a number, a word, a list of numbers, of points or of names, or a matrix.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class MethodValue
{
    internal const string True = "true";

    internal const string False = "false";

    private readonly object value;

    /// <summary>Makes a yes or no, which is the word <c>true</c> or <c>false</c>.</summary>
    /// <param name="flag">Yes or no.</param>
    public MethodValue(bool flag) => value = flag ? True : False;

    /// <summary>Makes a number.</summary>
    /// <param name="number">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public MethodValue(double number)
    {
        value = Checked(number, nameof(number));
    }

    /// <summary>Makes a word.</summary>
    /// <param name="text">The word.</param>
    public MethodValue(string text) => value = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>Makes a list of numbers.</summary>
    /// <param name="numbers">The numbers, each finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is not finite.</exception>
    public MethodValue(IEnumerable<double> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        value = numbers.Select(n => Checked(n, nameof(numbers))).ToImmutableArray();
    }

    /// <summary>Makes a list of points.</summary>
    /// <param name="points">The points, each an x (in the indicator's unit) and a y (on the scale), both finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public MethodValue(IEnumerable<(double X, double Y)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        value = points.Select(p => (Checked(p.X, nameof(points)), Checked(p.Y, nameof(points)))).ToImmutableArray();
    }

    /// <summary>Makes a list of names.</summary>
    /// <param name="names">The names.</param>
    public MethodValue(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        value = names.ToImmutableArray();
    }

    /// <summary>Makes a matrix.</summary>
    /// <param name="rows">Its rows, each number finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public MethodValue(IEnumerable<IReadOnlyList<double>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        value = rows.Select(IReadOnlyList<double> (r) => [.. r.Select(n => Checked(n, nameof(rows)))]).ToImmutableArray();
    }

    /// <summary>The number, or <see langword="null"/> when it is something else.</summary>
    public double? Number => value as double?;

    /// <summary>The word, or <see langword="null"/> when it is something else.</summary>
    public string? Text => value as string;

    /// <summary>The numbers, or <see langword="null"/> when it is something else.</summary>
    public IReadOnlyList<double>? Numbers => value is ImmutableArray<double> numbers ? numbers : null;

    /// <summary>The points, or <see langword="null"/> when it is something else.</summary>
    public IReadOnlyList<(double X, double Y)>? Points => value is ImmutableArray<(double X, double Y)> points ? points : null;

    /// <summary>The names, or <see langword="null"/> when it is something else.</summary>
    public IReadOnlyList<string>? Names => value is ImmutableArray<string> names ? names : null;

    /// <summary>The rows of the matrix, or <see langword="null"/> when it is something else.</summary>
    public IReadOnlyList<IReadOnlyList<double>>? Matrix => value is ImmutableArray<IReadOnlyList<double>> rows ? rows : null;

    /// <summary>Gives the value as it would stand in YAML.</summary>
    /// <returns>The text, numbers in the invariant culture.</returns>
    public override string ToString() => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string text => text,
        ImmutableArray<double> numbers => Listed(numbers),
        ImmutableArray<string> names => $"[{string.Join(", ", names)}]",
        ImmutableArray<IReadOnlyList<double>> rows => $"[{string.Join(", ", rows.Select(Listed))}]",
        ImmutableArray<(double X, double Y)> points =>
            $"[{string.Join(", ", points.Select(p => string.Create(CultureInfo.InvariantCulture, $"[{p.X:R}, {p.Y:R}]")))}]",
        _ => "",
    };

    private static string Listed(IEnumerable<double> numbers) =>
        $"[{string.Join(", ", numbers.Select(n => n.ToString("R", CultureInfo.InvariantCulture)))}]";

    private static double Checked(double number, string name) => double.IsFinite(number)
        ? number
        : throw new ArgumentOutOfRangeException(name, number, "A parameter must be a finite number.");
}
