using System.Runtime.InteropServices;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads the comparator of a target or benchmark and the range it stands for.</summary>
internal static class BoundsReader
{
    /// <summary>What was read: the comparator, the key it stands at, and the values that are good.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Bounds(TargetComparator Comparator, SourceNode At, ValueRange Range);

    public static Bounds? Read(BindingContext context, MappingReader reader, MappingSpec spec)
    {
        var known = spec.Names.Where(Words.Comparators.ContainsKey).ToList();
        var present = known.Where(k => reader.Find(k) is not null).ToList();
        if (present.Count != 1)
        {
            context.Report(TargetComparators, reader.Node, spec.Title, string.Join(", ", known), Listed(present));
            return null;
        }

        var key = present[0];
        var at = reader.Find(key)!;
        var comparator = Words.Comparators[key];
        ValueRange? range = comparator switch
        {
            TargetComparator.AtLeast when reader.Number(key) is { } low => new(low, double.PositiveInfinity),
            TargetComparator.AtMost when reader.Number(key) is { } high => new(double.NegativeInfinity, high),
            TargetComparator.EqualTo when reader.Number(key) is { } value => new(value, value),
            TargetComparator.Between => reader.Pair(key),
            TargetComparator.Change => new(double.NegativeInfinity, double.PositiveInfinity),
            _ => null,
        };
        return range is { } found ? new(comparator, at, found) : null;
    }

    public static LocalizedText Listed(IReadOnlyCollection<string> keys) =>
        keys.Count == 0 ? Phrase.Of("bounds-reader.none") : new LocalizedText(string.Join(", ", keys));
}
