using System.Text;
using System.Text.Unicode;

namespace UrbanIndicators.Tests.Fuzzing.Mutating;

/// <summary>A few changes, one after the other; now and then none.</summary>
internal static class Mutation
{
    public static byte[] OfOutline(byte[] bytes, Chance chance) => Of(bytes, chance, OutlineMutator.Change);

    public static byte[] OfTable(byte[] bytes, Chance chance) => Of(bytes, chance, TableMutator.Change);

    public static byte[] OfJson(byte[] bytes, Chance chance) => Of(bytes, chance, JsonMutator.Change, structural: 80);

    public static string OfText(string text, Chance chance)
    {
        for (var left = Rounds(chance); left > 0; left--) text = TokenMutator.Change(text, chance);
        return text;
    }

    private static byte[] Of(byte[] bytes, Chance chance, Func<string, Chance, string> structure, int structural = 50)
    {
        for (var left = Rounds(chance); left > 0; left--)
        {
            var way = chance.Below(100);
            if (way >= 90 || !Utf8.IsValid(bytes))
            {
                bytes = ByteMutator.Change(bytes, chance);
                continue;
            }

            var text = Encoding.UTF8.GetString(bytes);
            bytes = Encoding.UTF8.GetBytes(way < structural ? structure(text, chance) : TokenMutator.Change(text, chance));
        }

        return bytes;
    }

    private static int Rounds(Chance chance) => chance.Below(10) switch
    {
        0 => 0,
        < 6 => 1,
        < 8 => 2,
        8 => 3,
        _ => chance.Between(4, 12),
    };
}
