using System.Globalization;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators;

/// <summary>The value of a method's parameter: a number, a word, a list of numbers, of points or of names, or a matrix.</summary>
/// <remarks>It compares by value: two are equal when they are of one kind and hold the same numbers or words in the same order.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class MethodValue : IEquatable<MethodValue>
{
    internal const string True = "true";

    internal const string False = "false";

    private readonly object content;

    /// <summary>Makes a yes or no, which is the word <c>true</c> or <c>false</c>.</summary>
    /// <param name="flag">Yes or no.</param>
    public MethodValue(bool flag) => content = flag ? True : False;

    /// <summary>Makes a number.</summary>
    /// <param name="number">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public MethodValue(double number)
    {
        content = Checked(number, nameof(number));
    }

    /// <summary>Makes a word.</summary>
    /// <param name="text">The word.</param>
    public MethodValue(string text) => content = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>Makes a list of numbers.</summary>
    /// <param name="numbers">The numbers, each finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is not finite.</exception>
    public MethodValue(IEnumerable<double> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        content = Copy.Of(numbers.Select(n => Checked(n, nameof(numbers))));
    }

    /// <summary>Makes a list of points.</summary>
    /// <param name="points">The points, each an x (in the indicator's unit) and a y (on the scale), both finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public MethodValue(IEnumerable<(double X, double Y)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        content = Copy.Of(points.Select(p => (Checked(p.X, nameof(points)), Checked(p.Y, nameof(points)))));
    }

    /// <summary>Makes a list of names.</summary>
    /// <param name="names">The names.</param>
    public MethodValue(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        content = Copy.Of(names);
    }

    /// <summary>Makes a matrix.</summary>
    /// <param name="rows">Its rows, each number finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite.</exception>
    public MethodValue(IEnumerable<IReadOnlyList<double>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        content = Copy.Of(rows.Select(IReadOnlyList<double> (r) => Copy.Of(r.Select(n => Checked(n, nameof(rows))))));
    }

    /// <summary>The number, or <see langword="null"/> when it is something else.</summary>
    public double? Number => content as double?;

    /// <summary>The word, or <see langword="null"/> when it is something else.</summary>
    public string? Text => content as string;

    /// <summary>The numbers, or <see langword="null"/> when it is something else.</summary>
    public IReadOnlyList<double>? Numbers => content as ValueList<double>;

    /// <summary>The points, or <see langword="null"/> when it is something else.</summary>
    public IReadOnlyList<(double X, double Y)>? Points => content as ValueList<(double X, double Y)>;

    /// <summary>The names, or <see langword="null"/> when it is something else.</summary>
    public IReadOnlyList<string>? Names => content as ValueList<string>;

    /// <summary>The rows of the matrix, or <see langword="null"/> when it is something else.</summary>
    public IReadOnlyList<IReadOnlyList<double>>? Matrix => content as ValueList<IReadOnlyList<double>>;

    /// <summary>Tells whether another value is of the same kind and says the same.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Equals(MethodValue? other) => other is not null && content.Equals(other.content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MethodValue);

    /// <inheritdoc/>
    public override int GetHashCode() => content.GetHashCode();

    /// <summary>Gives the value as it would stand in YAML.</summary>
    /// <returns>The text, numbers in the invariant culture.</returns>
    public override string ToString() => content switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        string text => text,
        ValueList<double> numbers => Listed(numbers),
        ValueList<string> names => $"[{string.Join(", ", names)}]",
        ValueList<IReadOnlyList<double>> rows => $"[{string.Join(", ", rows.Select(Listed))}]",
        ValueList<(double X, double Y)> points =>
            $"[{string.Join(", ", points.Select(p => string.Create(CultureInfo.InvariantCulture, $"[{p.X:R}, {p.Y:R}]")))}]",
        _ => "",
    };

    private static string Listed(IEnumerable<double> numbers) =>
        $"[{string.Join(", ", numbers.Select(n => n.ToString("R", CultureInfo.InvariantCulture)))}]";

    private static double Checked(double number, string name) => double.IsFinite(number)
        ? number
        : throw new ArgumentOutOfRangeException(name, number, "A parameter must be a finite number.");
}
