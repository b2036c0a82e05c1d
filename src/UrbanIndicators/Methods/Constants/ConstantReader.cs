using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Constants;

/// <summary>Gives the constants of something fitted, held against what they must be.</summary>
/// <remarks>
/// What was just learnt is read as what stands in a saved model is: whatever a fit gives, loading accepts. A model may come from anywhere,
/// so that every constant is held against what fitting could have given.
/// </remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public abstract class ConstantReader
{
    private protected ConstantReader()
    {
    }

    /// <summary>Holds the name of the function against what it must be.</summary>
    /// <param name="kind">The name; see <see cref="Normalising.ColumnFunction.Kind"/>.</param>
    /// <exception cref="UrbanIndicatorsException">It is another.</exception>
    public abstract void OfKind(string kind);

    /// <summary>Tells whether it has a constant of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it has.</returns>
    public abstract bool Has(string name);

    /// <summary>Gives texts, none of which stands twice.</summary>
    /// <param name="name">The name of the constant.</param>
    /// <returns>The texts.</returns>
    /// <exception cref="UrbanIndicatorsException">One stands twice, or there are none of this name.</exception>
    public ImmutableArray<string> Different(string name)
    {
        var texts = TakeTexts(name);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
        {
            if (!seen.Add(texts[i])) throw Refusal(name, i, Phrase.Of("constant-reader.a-text-that-does-not"));
        }

        return texts;
    }

    /// <summary>Gives ids of what there is, none of which stands twice.</summary>
    /// <param name="name">The name of the constant.</param>
    /// <param name="known">The ids there are.</param>
    /// <returns>The ids.</returns>
    /// <exception cref="UrbanIndicatorsException">One is not known, or stands twice.</exception>
    public ImmutableArray<string> Ids(string name, ImmutableArray<string> known)
    {
        var ids = Different(name);
        var all = known.ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
        {
            if (all.Contains(ids[i])) continue;
            throw Refusal(name, i, Phrase.Of("constant-reader.one-of", Quoted.List(known)));
        }

        return ids;
    }

    /// <summary>Gives one number.</summary>
    /// <param name="name">The name of the constant.</param>
    /// <param name="need">What it must be; <see langword="null"/>: a number.</param>
    /// <returns>The number.</returns>
    /// <exception cref="UrbanIndicatorsException">It is not there, or something else.</exception>
    public double Number(string name, Need? need = null) => Numbers(name, need, 1)[0];

    /// <summary>Gives a list of numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="need">What each must be; <see langword="null"/>: a number.</param>
    /// <param name="length">How many there must be; <see langword="null"/>: any number of them.</param>
    /// <returns>The numbers.</returns>
    /// <exception cref="UrbanIndicatorsException">They are not there, or something else.</exception>
    public ImmutableArray<double> Numbers(string name, Need? need = null, int? length = null)
    {
        need ??= Need.Number;
        var numbers = Take(name);
        if (length is { } count && numbers.Length != count)
        {
            throw Refusal(name, null, Phrase.Of("constant-reader.a-list-of", Figures.Value(count)));
        }

        for (var i = 0; i < numbers.Length; i++)
        {
            if (!need.IsMetBy(numbers[i])) throw Refusal(name, i, need.Words);
        }

        return numbers;
    }

    /// <summary>Gives numbers each of which is larger than the one before it; at least one.</summary>
    /// <param name="name">The name of the constant.</param>
    /// <param name="need">What each must be; <see langword="null"/>: a number.</param>
    /// <returns>The numbers.</returns>
    /// <exception cref="UrbanIndicatorsException">They are not there, or something else.</exception>
    public ImmutableArray<double> Rising(string name, Need? need = null)
    {
        var numbers = Numbers(name, need);
        Require(!numbers.IsEmpty, name, Phrase.Of("constant-reader.at-least-one-number"));
        RequireOrder(name, numbers, NumberOrder.Rising);
        return numbers;
    }

    /// <summary>Holds each number against the one before it.</summary>
    internal void RequireOrder(string name, ImmutableArray<double> numbers, NumberOrder order)
    {
        for (var i = 1; i < numbers.Length; i++)
        {
            var (before, after) = (numbers[i - 1], numbers[i]);
            var (holds, expected) = order switch
            {
                NumberOrder.Rising => (before < after, Phrase.Of("constant-reader.more-than-the-one-before")),
                _ => (before <= after, Phrase.Of("constant-reader.at-least-the-one-before")),
            };
            if (!holds) throw Refusal(name, i, expected);
        }
    }

    /// <summary>Holds a constant against what the framework makes it. On another machine it may have been rounded otherwise.</summary>
    /// <param name="name">The name of the constant.</param>
    /// <param name="expected">What it must be.</param>
    /// <exception cref="UrbanIndicatorsException">It is something else.</exception>
    public void Same(string name, ImmutableArray<double> expected)
    {
        var numbers = Take(name);
        if (numbers.Length == expected.Length && numbers.Zip(expected).All(n => Threshold.OfValues.IsAt(n.First, n.Second))) return;
        throw Refusal(name, null, Phrase.Of("constant-reader.as-the-framework-says", Listed(expected)));
    }

    /// <summary>Gives some of the numbers that the framework lists, in their order: the first and the last are always among them.</summary>
    /// <param name="name">The name of the constant.</param>
    /// <param name="known">What the framework lists.</param>
    /// <param name="length">How many there must be.</param>
    internal ImmutableArray<double> Some(string name, ImmutableArray<double> known, int length)
    {
        var numbers = Numbers(name, length: length);
        var found = 0;
        foreach (var one in known)
        {
            if (found < length && Threshold.OfValues.IsAt(numbers[found], one)) found++;
        }

        if (found < length || !Threshold.OfValues.IsAt(numbers[0], known[0]) || !Threshold.OfValues.IsAt(numbers[^1], known[^1]))
        {
            throw Refusal(
                name, null, Phrase.Of("constant-reader.of-the-first-the-last", Listed(known)));
        }

        return numbers;
    }

    /// <summary>Gives a column of scores for each child, of which some may be missing.</summary>
    internal ImmutableArray<double[]> Columns(string name, int children, int length)
    {
        var columns = ImmutableArray.CreateBuilder<double[]>(children);
        for (var child = 0; child < children; child++)
        {
            var scores = Numbers(NameOf(name, child), Need.Number with { MayBeMissing = true }, length);
            columns.Add([.. scores.Select(s => double.IsNegativeInfinity(s) ? double.NaN : s)]);
        }

        return columns.DrainToImmutable();
    }

    /// <summary>Gives the best and the worst of each child.</summary>
    internal (ImmutableArray<double> Best, ImmutableArray<double> Worst) Ends(string best, string worst, int children)
    {
        var (tops, bottoms) = (Numbers(best, length: children), Numbers(worst, length: children));
        for (var child = 0; child < children; child++)
        {
            if (!(tops[child] >= bottoms[child])) throw Refusal(worst, child, Phrase.Of("constant-reader.no-more-than", best));
        }

        return (tops, bottoms);
    }

    /// <summary>Gives columns of scores as they are saved, one name a child.</summary>
    internal static (string Name, ImmutableArray<double> Values)[] Columns(string name, ImmutableArray<double[]> columns) =>
        [.. columns.Select((c, i) => (NameOf(name, i), c.Select(v => double.IsNaN(v) ? double.NegativeInfinity : v).ToImmutableArray()))];

    /// <summary>The name of a child's column.</summary>
    internal static string NameOf(string name, int child) => string.Create(CultureInfo.InvariantCulture, $"{name}-{child}");

    /// <summary>Refuses a constant that does not go with the others.</summary>
    /// <param name="holds">It does.</param>
    /// <param name="name">The name of the constant.</param>
    /// <param name="expected">What it must be, in words.</param>
    /// <exception cref="UrbanIndicatorsException">It does not.</exception>
    public void Require(bool holds, string name, LocalizedText expected)
    {
        if (!holds) throw Refusal(name, null, expected);
    }

    private protected static string Listed(ImmutableArray<double> numbers)
    {
        const int most = 6;
        var figures = string.Join(", ", numbers.Take(most).Select(n => n.ToString("R", CultureInfo.InvariantCulture)));
        return numbers.Length == 1 ? figures : numbers.Length > most ? $"[{figures}, …]" : $"[{figures}]";
    }

    /// <summary>Gives numbers as they are.</summary>
    private protected abstract ImmutableArray<double> Take(string name);

    /// <summary>Gives texts as they are.</summary>
    private protected abstract ImmutableArray<string> TakeTexts(string name);

    /// <summary>Says what was found in place of what is expected.</summary>
    /// <param name="name">The name of the constant.</param>
    /// <param name="index">Its place in a list; <see langword="null"/> for the whole.</param>
    /// <param name="expected">In words.</param>
    private protected abstract UrbanIndicatorsException Refusal(string name, int? index, LocalizedText expected);
}
