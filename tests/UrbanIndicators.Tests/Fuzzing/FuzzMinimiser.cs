using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using UrbanIndicators.Tests.Fuzzing.Making;

namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>
/// Makes a failing case smaller as long as it breaks the same rule: without lines, then without words, then with plainer numbers.
/// </summary>
/// <param name="brokenBy">Tries a case and gives the rule that it breaks.</param>
/// <param name="rule">The rule.</param>
/// <param name="attempts">How many cases may be tried.</param>
internal sealed partial class FuzzMinimiser(Func<FuzzCase, string?> brokenBy, string rule, int attempts)
{
    private int left = attempts;

    public FuzzCase Smallest(FuzzCase given)
    {
        foreach (var part in given.Parts) given = Readable(given, part);
        var size = long.MaxValue;
        for (var now = given; SizeOf(now) is var next && next < size && left > 0; given = now)
        {
            size = next;
            foreach (var part in now.Parts)
            {
                now = Without(now, part.Name, Lines(), "");
                now = Without(now, part.Name, Items(), "");
                now = Plainer(now, part.Name);
            }
        }

        return given;
    }

    private static long SizeOf(FuzzCase given) => given.Parts.Sum(p => (long)p.Bytes.Length);

    private bool Fails(FuzzCase given)
    {
        left--;
        return brokenBy(given) == rule;
    }

    /// <summary>The same text in UTF-8, where the encoding does not matter.</summary>
    private FuzzCase Readable(FuzzCase given, CasePart part)
    {
        if (Utf8.IsValid(part.Bytes)) return given;
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Encoding.Unicode, Encoding.BigEndianUnicode, Encodings.Gb18030])
        {
            var readable = given.With(part.Name, encoding.GetString(part.Bytes).TrimStart('\uFEFF'));
            if (Fails(readable)) return readable;
        }

        return given;
    }

    /// <summary>Leaves out pieces, many at once first.</summary>
    private FuzzCase Without(FuzzCase given, string part, Regex cutter, string glue)
    {
        var pieces = Pieces(given, part, cutter);
        for (var chunk = Math.Max(1, pieces.Count / 2); left > 0; chunk /= 2)
        {
            for (var from = 0; from < pieces.Count && left > 0;)
            {
                List<string> fewer = [.. pieces.Take(from), .. pieces.Skip(from + chunk)];
                var smaller = given.With(part, Encoding.Latin1.GetBytes(string.Join(glue, fewer)));
                if (Fails(smaller)) (given, pieces) = (smaller, fewer);
                else from += chunk;
            }

            if (chunk == 1) break;
        }

        return given;
    }

    private FuzzCase Plainer(FuzzCase given, string part)
    {
        var pieces = Pieces(given, part, Numbers());
        for (var i = 0; i < pieces.Count && left > 0; i++)
        {
            if (!Numbers().IsMatch(pieces[i])) continue;
            foreach (var plain in (ReadOnlySpan<string>)["1", "0", "2", "10", "100"])
            {
                if (pieces[i].Length <= plain.Length) continue;
                List<string> changed = [.. pieces];
                changed[i] = plain;
                var smaller = given.With(part, Encoding.Latin1.GetBytes(string.Concat(changed)));
                if (!Fails(smaller)) continue;
                (given, pieces) = (smaller, changed);
                break;
            }
        }

        return given;
    }

    // Latin-1 keeps every byte as it is, whatever the encoding of the part.
    private static List<string> Pieces(FuzzCase given, string part, Regex cutter) =>
        [.. cutter.Split(Encoding.Latin1.GetString(given.Bytes(part))).Where(p => p.Length > 0)];

    [GeneratedRegex(@"(?<=\n)", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Lines();

    [GeneratedRegex(@"(?<=[,\n])|(?=[{}\[\],\n])", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Items();

    [GeneratedRegex(@"(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)", RegexOptions.None, 60_000)]
    private static partial Regex Numbers();
}
