using System.Text;

namespace UrbanIndicators.Definitions.Formulas;

/// <summary>The rule for ids: letters of any script, digits, <c>-</c> and <c>_</c>, beginning with a letter or digit.</summary>
internal static class Identifier
{
    public const int MaximumLength = 200;

    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > MaximumLength || text[0] is '-' or '_') return false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && rune.Value is not ('-' or '_')) return false;
        }

        return true;
    }
}
