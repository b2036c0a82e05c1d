using System.Collections.Immutable;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Scoring.Saving;

/// <summary>The constants of something in a saved model.</summary>
/// <param name="numbers">Where its numbers stand.</param>
/// <param name="texts">Where its texts stand, for what has any.</param>
internal sealed class SavedConstants(SavedObject numbers, SavedObject? texts = null) : ConstantReader
{
    /// <summary>The key under which the kind of a function stands.</summary>
    public const string Function = "function";

    public override void OfKind(string kind)
    {
        var saved = numbers[Function];
        if (saved.Text() != kind) throw saved.Refusal(Phrase.Of("saved-constants.as-the-framework-says", kind));
    }

    public override bool Has(string name) => numbers.Find(name) is not null;

    private protected override ImmutableArray<double> Take(string name) => numbers[name].Numbers();

    private protected override ImmutableArray<string> TakeTexts(string name) => texts![name].Texts();

    private protected override UrbanIndicatorsException Refusal(string name, int? index, LocalizedText expected)
    {
        // A name is that of numbers or of texts.
        var constant = texts?.Find(name) ?? numbers[name];
        return (index is { } at ? constant.At(at) : constant).Refusal(expected);
    }
}
