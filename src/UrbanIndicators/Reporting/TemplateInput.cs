using System.Globalization;
using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Localisation;

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
        var catalogue = new ColumnCatalogue(framework);
        var dimensions = Dimensions(framework.Index, language);
        var targets = framework.Indicators.ToDictionary(i => i.Id, i => i.Targets, StringComparer.Ordinal);
        return
        [
            .. catalogue.Columns.Select(column => new TemplateInput(
                NameOf(catalogue, column, language),
                column.Unit is { } unit && language is not null ? Named(unit, language) : column.Unit,
                dimensions.GetValueOrDefault(column.Id),
                targets.TryGetValue(column.Id, out var own) ? StandardOf(framework, own, language) : null)),
        ];
    }

    private static string? Named(string unit, string language) => UnitNames.In(unit, language) is { Length: > 0 } name ? name : null;

    // A name that the reader would take for something else is no use in a table: there the id stands.
    private static string NameOf(ColumnCatalogue catalogue, TargetColumn column, string? language)
    {
        if (language is null) return column.Id;
        var name = column.Name.In(language);
        var isOwn = catalogue.Match(name) is { Candidates: [var only] } && only == column && HeaderWords.RoleOf(name) == ColumnRole.None;
        return isOwn ? name : column.Id;
    }

    private static Dictionary<string, string> Dimensions(IndexNode index, string? language)
    {
        var dimensions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var branch in index.Children.Where(b => !b.IsLeaf))
        {
            foreach (var leaf in branch.Descendants().Where(n => n.IsLeaf))
            {
                dimensions.TryAdd(leaf.Id, language is null ? branch.Id : branch.Title.In(language));
            }
        }

        return dimensions;
    }

    private static string? StandardOf(Framework framework, IReadOnlyList<Target> targets, string? language)
    {
        var texts = targets.Where(
            t => t.Set is null && t.Comparator != TargetComparator.Change).Select(t => $"{Due(framework, t, language)}: {Text(t)}");
        var joined = string.Join("; ", texts);
        return joined.Length == 0 ? null : joined;
    }

    private static string Due(Framework framework, Target target, string? language)
    {
        if (target.By is { } year) return year.ToString(CultureInfo.InvariantCulture);
        var phase = framework.Phases.FirstOrDefault(p => p.Id == target.Phase);
        return language is null || phase is null ? target.Phase ?? "" : phase.Title.In(language);
    }

    private static string Text(Target target) => target.Comparator switch
    {
        TargetComparator.AtLeast => "≥" + Words.Number(target.Low),
        TargetComparator.AtMost => "≤" + Words.Number(target.High),
        _ when target.Low.Equals(target.High) => Words.Number(target.Low),
        _ => $"{Words.Number(target.Low)}–{Words.Number(target.High)}",
    };
}
