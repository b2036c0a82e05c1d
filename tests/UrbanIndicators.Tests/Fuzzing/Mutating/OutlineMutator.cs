namespace UrbanIndicators.Tests.Fuzzing.Mutating;

/// <summary>
/// Changes a text of indented lines by its outline: a line with what stands below it goes, comes twice, moves, gets another key or
/// indent.
/// </summary>
internal static class OutlineMutator
{
    public static string Change(string text, Chance chance)
    {
        var lines = text.Split('\n').ToList();
        var at = chance.Below(lines.Count);
        var length = LengthOf(lines, at);
        var branch = lines.GetRange(at, length);
        switch (chance.Below(7))
        {
            case 0:
                lines.RemoveRange(at, length);
                break;
            case 1:
                lines.InsertRange(at + length, branch);
                break;
            case 2: // it moves, and keeps its indent
                lines.RemoveRange(at, length);
                lines.InsertRange(chance.Below(lines.Count + 1), branch);
                break;
            case 3: // a copy takes the indent of where it comes to
                var place = chance.Below(lines.Count);
                var shift = IndentOf(lines[place]) - IndentOf(branch[0]);
                lines.InsertRange(place, branch.Select(l => shift < 0 ? l[Math.Min(-shift, IndentOf(l))..] : new string(' ', shift) + l));
                break;
            case 4:
                lines[at] = new string(' ', chance.Below(9)) + lines[at].TrimStart();
                break;
            case 5: // the key of another line
                var other = lines[chance.Below(lines.Count)];
                lines[at] = Key(lines[at], other) + lines[at][KeyEnd(lines[at])..];
                break;
            default: // the value of another line
                var giver = lines[chance.Below(lines.Count)];
                lines[at] = lines[at][..KeyEnd(lines[at])] + giver[KeyEnd(giver)..];
                break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>The line and those below it that are indented further.</summary>
    private static int LengthOf(List<string> lines, int at)
    {
        var indent = IndentOf(lines[at]);
        var end = at + 1;
        while (end < lines.Count && lines[end].Length > 0 && IndentOf(lines[end]) > indent) end++;
        return end - at;
    }

    private static string Key(string line, string other) =>
        line[..IndentOf(line)] + other[IndentOf(other)..Math.Max(IndentOf(other), KeyEnd(other))];

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static int KeyEnd(string line) => Math.Max(IndentOf(line), line.IndexOf(':', StringComparison.Ordinal));
}
