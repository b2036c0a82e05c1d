using System.Text;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>Takes out of a name what people write in different ways: case, full-width forms, spaces, <c>-</c> and <c>_</c>.</summary>
internal static class NameFolding
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Normalised(name))
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '_' or '\u200B' or '\uFEFF')) folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Full-width forms made half-width.</summary>
    public static string Normalised(string text) => UnicodeForms.Compatible(text);

}
