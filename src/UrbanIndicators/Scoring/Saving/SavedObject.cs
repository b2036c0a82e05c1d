using System.Text.Json;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Scoring.Saving;

/// <summary>An object of a saved model: gives the members that are asked for. No key may stand twice, and none may be left over.</summary>
internal sealed class SavedObject
{
    private readonly SavedValue value;
    private readonly OrderedDictionary<string, SavedValue> members = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, SavedValue?> asked = new(StringComparer.Ordinal);

    public SavedObject(SavedValue value)
    {
        this.value = value;
        foreach (var property in value.Element.EnumerateObject())
        {
            var key = KeyOf(property);
            var member = value.At(key, property.Value);
            if (!members.TryAdd(key, member)) throw member.Refusal(ScoringDiagnostics.ModelKeyTwice, Quoted.Text(key));
        }
    }

    /// <summary>Gives a member that must be there.</summary>
    public SavedValue this[string key] => Find(key) ?? throw value.Refusal(ScoringDiagnostics.ModelKeyMissing, Quoted.Text(key));

    /// <summary>Gives a member; <see langword="null"/> where there is none.</summary>
    public SavedValue? Find(string key)
    {
        var member = members.GetValueOrDefault(key);
        asked.TryAdd(key, member);
        return member;
    }

    /// <summary>Refuses what nobody asked for: it would be read over in silence.</summary>
    public void Finish()
    {
        foreach (var (key, member) in members)
        {
            if (asked.ContainsKey(key)) continue;
            object expected = asked.Count == 0 ? Phrase.Of("saved-object.none") : Quoted.List(asked.Keys);
            throw member.Refusal(ScoringDiagnostics.ModelKeyUnknown, Quoted.Text(key), expected);
        }
    }

    private string KeyOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // Half of a character is no text, though JSON can write it.
            throw value.Refusal(Phrase.Of("saved-object.keys-that-are-text"));
        }
    }
}
