using System.Diagnostics.CodeAnalysis;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>Finds the indicators and variables of a framework by the headers people write.</summary>
internal sealed class ColumnCatalogue
{
    private readonly Dictionary<string, List<TargetColumn>> byName = new(StringComparer.Ordinal);
    private readonly string[] names;
    private long effort = Suggestion.Effort;

    public ColumnCatalogue(Framework framework)
    {
        Columns =
        [
            .. framework.Indicators.Select((i, k) => ColumnOf(i, k)),
            .. framework.Variables.Select(
                (v, k) => new TargetColumn(framework.Indicators.Count + k, v.Id, v.Name, v.Aliases, v.Unit, v.Valid)),
        ];
        names = [.. Columns.SelectMany(c => c.Names)];
        foreach (var column in Columns)
        {
            foreach (var name in column.Names.Select(NameFolding.Fold).Distinct(StringComparer.Ordinal))
            {
                if (!byName.TryGetValue(name, out var list)) byName.Add(name, list = []);
                list.Add(column);
            }
        }

        // An id names its own indicator, whatever other names are like it.
        foreach (var column in Columns)
        {
            var folded = NameFolding.Fold(column.Id);
            if (byName[folded].Count(c => NameFolding.Fold(c.Id) == folded) == 1) byName[folded] = [column];
        }
    }

    public IReadOnlyList<TargetColumn> Columns { get; }

    // What is going to be divided comes in a unit of its own, and its possible values are those of the quotient.
    private static TargetColumn ColumnOf(Indicator indicator, int order) => indicator.Denominator is { } denominator
        ? new(order, indicator.Id, indicator.Name, indicator.Aliases, denominator.Unit, Valid: null)
        : new(order, indicator.Id, indicator.Name, indicator.Aliases, indicator.Unit, indicator.Valid);

    /// <summary>Finds what a header names, with the unit that stands in brackets behind it.</summary>
    public HeaderMatch Match(string header)
    {
        if (TryFind(header, out var found)) return new(found, null);
        return TrySplit(header, out var name, out var unit) && TryFind(name, out found) ? new(found, unit) : new([], null);
    }

    /// <summary>Gives ", did you mean …?" for a name that is nearly a known one, else nothing.</summary>
    public LocalizedText DidYouMean(string header)
    {
        var name = TrySplit(header, out var before, out _) ? before : header;
        return Suggestion.For(name, names, ref effort) is { } near
            ? Phrase.Of("column-catalogue.did-you-mean", near)
            : LocalizedText.Empty;
    }

    private bool TryFind(string name, [NotNullWhen(true)] out List<TargetColumn>? found) =>
        byName.TryGetValue(NameFolding.Fold(name), out found);

    private static bool TrySplit(string header, out string name, out string unit)
    {
        (name, unit) = ("", "");
        var text = NameFolding.Normalised(header).Trim().Replace('【', '[').Replace('】', ']');
        if (text.Length < 3) return false;
        var open = text[^1] switch { ')' => '(', ']' => '[', _ => '\0' };
        var begin = open == '\0' ? -1 : text.LastIndexOf(open);
        if (begin <= 0) return false;
        (name, unit) = (text[..begin].Trim(), text[(begin + 1)..^1].Trim());
        foreach (var word in (ReadOnlySpan<string>)["单位:", "单位"])
        {
            if (unit.StartsWith(word, StringComparison.Ordinal)) unit = unit[word.Length..].Trim();
        }

        return unit.Length > 0;
    }
}
