using System.Globalization;

namespace UrbanIndicators.Diagnostics;

/// <summary>What Unicode says about single characters: what they are made of, and the combining classes of marks.</summary>
/// <remarks>
/// UnicodeForms.txt has a line for each character or run of characters, in hexadecimal: <c>C0=41 300</c> is made of these and is composed
/// of them again, <c>344!308 301</c> is not composed again, <c>FF01-FF5E~21</c> is a form of another character (a run counts on with it),
/// <c>300-314:230</c> is a combining class.
/// </remarks>
internal sealed class UnicodeTable
{
    private readonly Dictionary<int, (char Kind, int[] Parts)> parts = [];
    private readonly Dictionary<int, int> classes = [];
    private readonly Dictionary<(int, int), int> pairs = [];

    public static UnicodeTable Read()
    {
        var table = new UnicodeTable();
        using var reader = new StreamReader(typeof(UnicodeTable).Assembly.GetManifestResourceStream("UnicodeForms.txt")!);
        while (reader.ReadLine() is { } line) table.Add(line);
        return table;
    }

    public int[]? PartsOf(int point, bool compatible) =>
        parts.TryGetValue(point, out var found) && (compatible || found.Kind != '~') ? found.Parts : null;

    public int ClassOf(int point) => classes.GetValueOrDefault(point);

    public int? PairOf(int first, int second) => pairs.TryGetValue((first, second), out var pair) ? pair : null;

    private void Add(string line)
    {
        var sign = line.AsSpan().IndexOfAny("=!~:");
        var ends = line[..sign].Split('-');
        var (first, last) = (Number(ends[0]), Number(ends[^1]));
        if (line[sign] == ':')
        {
            var number = int.Parse(line.AsSpan(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            for (var point = first; point <= last; point++) classes.Add(point, number);
            return;
        }

        int[] made = [.. line[(sign + 1)..].Split(' ').Select(Number)];
        for (var point = first; point <= last; point++)
        {
            parts.Add(point, (line[sign], made.Length == 1 ? [made[0] + point - first] : made));
        }

        if (line[sign] == '=') pairs.Add((made[0], made[1]), first);
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
