using System.Globalization;

namespace UrbanIndicators.Reporting;

/// <summary>An indicator or variable that data may give.</summary>
/// <param name="Name">What the column or row is called.</param>
/// <param name="Unit">The unit of measure.</param>
/// <param name="Dimension">The branch of the tree it stands in, just below the index.</param>
/// <param name="Standard">Its targets in short.</param>
internal sealed record TemplateInput(string Name, string? Unit, string? Dimension, string? Standard)
{
    public string Heading => Unit is null ? Name : $"{Name} ({Unit})";

    public static IReadOnlyList<TemplateInput> Of(Framework framework, string? language)
    {
        var dimensions = Dimensions(framework.Index, language);
        var names = framework.Indicators.Select(i => (i.Id, i.Name)).Concat(framework.Variables.Select(v => (v.Id, v.Name)))
            .Select(p => language is null ? p.Id : p.Name.In(language));
        // Two things of one name could not be told apart when the table is read: there the id stands.
        var shared = names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()).Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        string NameOf(string id, LocalizedText name) => language is null || shared.Contains(name.In(language)) ? id : name.In(language);
        return
        [
            .. framework.Indicators.Select(i =>
                new TemplateInput(NameOf(i.Id, i.Name), i.Unit, dimensions.GetValueOrDefault(i.Id), StandardOf(i.Targets))),
            .. framework.Variables.Select(v => new TemplateInput(NameOf(v.Id, v.Name), v.Unit, null, null)),
        ];
    }

    private static Dictionary<string, string> Dimensions(IndexNode index, string? language)
    {
        var dimensions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var branch in index.Children.Where(b => !b.IsLeaf))
        {
            foreach (var leaf in IndexTree.Leaves(branch)) dimensions.TryAdd(leaf.Id, language is null ? branch.Id : branch.Title.In(language));
        }

        return dimensions;
    }

    private static string? StandardOf(IReadOnlyList<Target> targets)
    {
        var texts = targets.Where(t => t.Set is null && t.Comparator != TargetComparator.Change).Select(t =>
            (t.Phase ?? t.By?.ToString(CultureInfo.InvariantCulture)) is { } due ? $"{due}: {Text(t)}" : Text(t));
        var joined = string.Join("; ", texts);
        return joined.Length == 0 ? null : joined;
    }

    private static string Text(Target target) => target.Comparator switch
    {
        TargetComparator.AtLeast => "≥" + Words.Number(target.Low),
        TargetComparator.AtMost => "≤" + Words.Number(target.High),
        _ when target.Low == target.High => Words.Number(target.Low),
        _ => $"{Words.Number(target.Low)}–{Words.Number(target.High)}",
    };
}
