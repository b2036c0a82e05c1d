using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using UrbanIndicators.Definitions;
using UrbanIndicators.Definitions.Formulas;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Scoring.Saving;

/// <summary>A value of a saved model, which knows its path: it gives what it holds, and refuses to be taken for anything else.</summary>
/// <param name="text">The text it stands in.</param>
/// <param name="element">The value.</param>
/// <param name="path">Its JSON path: <c>$.fitted.a.top[0]</c>.</param>
internal sealed class SavedValue(SavedText text, JsonElement element, string path)
{
    /// <summary>JSON has no infinities; what is one is written as a word.</summary>
    public const string Infinity = "inf";
    public const string MinusInfinity = "-inf";

    public JsonElement Element => element;

    public SavedText Source => text;

    public SourceLocation Location => text.LocationOf(element);

    /// <summary>The members of an object.</summary>
    public SavedObject Object() =>
        element.ValueKind == JsonValueKind.Object ? new(this) : throw Refusal(Phrase.Of("saved-value.an-object"));

    public string Text() =>
        element.ValueKind == JsonValueKind.String && TryText(out var found) ? found : throw Refusal(Phrase.Of("saved-value.a-text"));

    public bool Flag() => element.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? element.GetBoolean()
        : throw Refusal(Phrase.Of("saved-value.true-or-false"));

    public int Whole(int lowest, int highest) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= lowest && number <= highest
        ? number
        : throw Refusal(Need.Count(lowest, highest).Words);

    public double Number() => element.ValueKind == JsonValueKind.Number && element.GetDouble() is var number && double.IsFinite(number)
        ? number
        : throw Refusal(Phrase.Of("saved-value.a-number"));

    /// <summary>It must be null: nothing was learnt.</summary>
    public void Nothing()
    {
        if (element.ValueKind != JsonValueKind.Null) throw Refusal(new LocalizedText("null"));
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<SavedValue> Items() => element.ValueKind == JsonValueKind.Array
        ? [.. element.EnumerateArray().Select((item, i) => At(item, i))]
        : throw Refusal(Phrase.Of("saved-value.a-list"));

    public ImmutableArray<string> Texts() => [.. Items().Select(i => i.Text())];

    /// <summary>The numbers of a list, which may be infinite, but are never none.</summary>
    public ImmutableArray<double> Numbers()
    {
        if (element.ValueKind != JsonValueKind.Array) throw Refusal(Phrase.Of("saved-value.a-list-of-numbers"));
        var numbers = ImmutableArray.CreateBuilder<double>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            var number = item.ValueKind switch
            {
                JsonValueKind.Number => item.GetDouble(),
                JsonValueKind.String when item.ValueEquals(Infinity) => double.PositiveInfinity,
                JsonValueKind.String when item.ValueEquals(MinusInfinity) => double.NegativeInfinity,
                _ => double.NaN,
            };
            // A number too large for a double becomes infinite: only the words may.
            if (double.IsNaN(number) || (double.IsInfinity(number) && item.ValueKind == JsonValueKind.Number))
            {
                throw At(item, numbers.Count).Refusal(Phrase.Of("saved-value.a-number"));
            }

            numbers.Add(number);
        }

        return numbers.DrainToImmutable();
    }

    /// <summary>An item of it, to say what is wrong with it.</summary>
    public SavedValue At(int index) => At(element[index], index);

    /// <summary>A member of it.</summary>
    public SavedValue At(string key, JsonElement member) =>
        new(text, member, Identifier.IsValid(key) ? $"{path}.{Quoted.Text(key)}" : $"{path}[{Quoted.InQuotes(key)}]");

    /// <summary>Says what was seen here in place of what is expected.</summary>
    public UrbanIndicatorsException Refusal(LocalizedText expected) => Refusal(ScoringDiagnostics.ModelValueWrong, expected, Seen());

    /// <summary>Says what is wrong here; the path is the first argument.</summary>
    public UrbanIndicatorsException Refusal(DiagnosticDescriptor descriptor, params object[] arguments) =>
        new([descriptor.At(Location, [path, .. arguments])], 1);

    private SavedValue At(JsonElement item, int index) => new(text, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"));

    private string Seen() => element.ValueKind switch
    {
        JsonValueKind.Object => "{ … }",
        JsonValueKind.Array => element.GetArrayLength() == 0 ? "[]" : "[ … ]",
        _ => Quoted.Text(element.GetRawText()),
    };

    /// <summary>Half of a character is no text, though JSON can write it.</summary>
    private bool TryText(out string found)
    {
        try
        {
            found = element.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            found = "";
            return false;
        }
    }
}
