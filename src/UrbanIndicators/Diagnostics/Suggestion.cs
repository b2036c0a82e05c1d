namespace UrbanIndicators.Diagnostics;

/// <summary>Finds the known name nearest to one that is not known ("did you mean").</summary>
internal static class Suggestion
{
    /// <summary>
    /// How much may be compared for all the unknown names of one reading together: enough for the mistakes of people, not for a million
    /// names.
    /// </summary>
    public const long Effort = 50_000_000;

    /// <summary>Gives the candidate within a third of the name's length in edits, or <see langword="null"/>.</summary>
    public static string? For(string name, IEnumerable<string> candidates)
    {
        var effort = Effort;
        return For(name, candidates, ref effort);
    }

    /// <summary>The same, as long as there is effort left.</summary>
    /// <param name="name">The name that is not known.</param>
    /// <param name="candidates">The known names.</param>
    /// <param name="effort">What is left of <see cref="Effort"/>.</param>
    public static string? For(string name, IEnumerable<string> candidates, ref long effort)
    {
        if (effort <= 0) return null;
        var limit = Math.Max(1, name.Length / 3);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (--effort <= 0) return null;
            if (Math.Abs(candidate.Length - name.Length) >= bestDistance) continue;
            effort -= (long)candidate.Length * name.Length;
            if (effort <= 0) return null;
            var distance = Distance(name, candidate);
            if (distance < bestDistance) (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>
    /// Levenshtein distance with neighbours swapped counted once (optimal string alignment), letters compared without case.
    /// </summary>
    private static int Distance(string a, string b)
    {
        var previous2 = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                var cost = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) cost = Math.Min(cost, previous2[j - 2] + 1);
                current[j] = cost;
            }

            (previous2, previous, current) = (previous, current, previous2);
        }

        return previous[b.Length];
    }

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
