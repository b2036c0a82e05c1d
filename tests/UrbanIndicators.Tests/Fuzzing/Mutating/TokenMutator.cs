using System.Globalization;
using System.Text.RegularExpressions;

namespace UrbanIndicators.Tests.Fuzzing.Mutating;

/// <summary>Changes words and numbers of a text: another of the same text, one of the dictionary, none, twice.</summary>
internal static partial class TokenMutator
{
    public static string Change(string text, Chance chance)
    {
        var tokens = Tokens().Matches(text).Select(m => m.Value).ToList();
        if (tokens.Count == 0) return Hostile.Token(chance);
        var at = chance.Below(tokens.Count);
        // Words and numbers are more worth than the marks between them.
        for (var tries = 0; tries < 3 && !char.IsLetterOrDigit(tokens[at][0]); tries++) at = chance.Below(tokens.Count);
        switch (chance.Below(9))
        {
            case 0 or 1:
                tokens[at] = Hostile.Token(chance);
                break;
            case 2 or 3:
                tokens[at] = double.TryParse(tokens[at], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? Near(number, chance)
                    : tokens[chance.Below(tokens.Count)];
                break;
            case 4:
                tokens[at] = tokens[chance.Below(tokens.Count)];
                break;
            case 5:
                tokens.RemoveAt(at);
                break;
            case 6:
                tokens.Insert(at, Hostile.Token(chance));
                break;
            case 7:
                tokens.Insert(at, tokens[at]);
                break;
            default:
                var other = chance.Below(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
        }

        return string.Concat(tokens);
    }

    /// <summary>A number made from another: its neighbour, its negative, far larger, far smaller.</summary>
    private static string Near(double number, Chance chance)
    {
        var near = chance.Below(9) switch
        {
            0 => 0,
            1 => -number,
            2 => Math.BitIncrement(number),
            3 => Math.BitDecrement(number),
            4 => number * 1e99,
            5 => number * 1e-99,
            6 => number + 1,
            7 => number - 1,
            _ => number * chance.Between(-20, 20) / 10,
        };
        return near.ToString("R", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|[\p{L}\p{N}_-]+|[ ]+|[^\n]|\n", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Tokens();
}
