using System.Collections.Immutable;
using System.Globalization;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Constants;

/// <summary>The constants of something just learnt, read as they will be when it was saved.</summary>
/// <param name="owner">The id of the indicator or node.</param>
/// <param name="method">The method that learnt them.</param>
/// <param name="location">Where the owner stands.</param>
/// <param name="numbers">Its numbers.</param>
/// <param name="texts">Its texts, for what has any.</param>
internal sealed class LearntConstants(
    string owner,
    Method method,
    SourceLocation location,
    ImmutableSortedDictionary<string, ImmutableArray<double>> numbers,
    ImmutableSortedDictionary<string, ImmutableArray<string>>? texts = null) : ConstantReader
{
    /// <summary>Reads what was learnt; where it could not be read back from a saved model it is refused, and reported.</summary>
    public bool TryRead(Action<ConstantReader> read, DiagnosticBag diagnostics)
    {
        try
        {
            read(this);
            return true;
        }
        catch (UrbanIndicatorsException e)
        {
            foreach (var diagnostic in e.Diagnostics) diagnostics.Add(diagnostic);
            return false;
        }
    }

    // It is what was just made.
    public override void OfKind(string kind)
    {
    }

    public override bool Has(string name) => numbers.ContainsKey(name);

    private protected override ImmutableArray<double> Take(string name) => numbers[name];

    private protected override ImmutableArray<string> TakeTexts(string name) => texts![name];

    private protected override UrbanIndicatorsException Refusal(string name, int? index, LocalizedText expected)
    {
        var what = index is null ? name : string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
        var seen = !numbers.TryGetValue(name, out var found) ? Quoted.List(texts![name]) : Listed(index is { } at ? [found[at]] : found);
        return new([ScoringDiagnostics.LearntUnusable.At(location, owner, method.Name, what, seen, expected)], 1);
    }
}
