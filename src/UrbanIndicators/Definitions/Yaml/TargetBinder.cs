using System.Globalization;
using System.Text.RegularExpressions;
using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads the targets of an indicator or a node.</summary>
internal static partial class TargetBinder
{
    private static readonly string[] DueKeys = ["by", "phase"];

    /// <summary>Reads all targets of one owner and holds them against each other.</summary>
    /// <param name="context">The context.</param>
    /// <param name="items">The nodes.</param>
    /// <param name="owner">The id of the indicator or node.</param>
    /// <param name="direction">Which values are good; <see langword="null"/> when that could not be read.</param>
    /// <param name="valid">The values that are possible.</param>
    public static IReadOnlyList<Target> Bind(
        BindingContext context, IReadOnlyList<SourceNode> items, string owner, Direction? direction, ValueRange? valid)
    {
        var targets = new List<Target>();
        foreach (var item in items)
        {
            if (Bind(context, item, owner, direction, valid) is { } target) targets.Add(target);
        }

        TargetChecks.Check(context, targets, owner);
        return targets;
    }

    private static Target? Bind(BindingContext context, SourceNode node, string owner, Direction? direction, ValueRange? valid)
    {
        if (MappingReader.Of(context, node, "targets", FormatSpec.Target) is not { } reader) return null;
        var bounds = BoundsReader.Read(context, reader, FormatSpec.Target);
        var due = BindDue(context, reader);
        var tolerance = BindTolerance(context, reader, bounds);
        var change = BindChange(context, reader, bounds, due, owner, direction);
        var set = reader.Text("set");
        var source = reader.Text("source");
        var status = reader.Word("status", Words.Statuses);
        if (bounds is not { } found) return null;
        CheckDirection(context, found, direction);
        CheckValid(context, found, valid);
        return new Target
        {
            Comparator = found.Comparator,
            Low = found.Range.Low - tolerance,
            High = found.Range.High + tolerance,
            Tolerance = tolerance,
            Change = change,
            By = due?.By,
            Phase = due?.Phase,
            Set = set,
            Source = source,
            Status = status,
            Location = node.Location,
        };
    }

    private static (int? By, string? Phase, int? Year)? BindDue(BindingContext context, MappingReader reader)
    {
        string[] present = [.. DueKeys.Where(k => reader.Find(k) is not null)];
        if (present.Length != 1)
        {
            context.Report(TargetDue, reader.Node, BoundsReader.Listed(present));
            return null;
        }

        if (reader.Year("by") is { } year) return (year, null, year);
        if (reader.Text("phase") is not { } phase) return null;
        if (context.Phases.TryGetValue(phase, out var known)) return (null, phase, known?.To);
        context.Report(PhaseUnknown, reader.Find("phase")!, Quoted.Text(phase), context.Hint(phase, context.Phases.Keys));
        return null;
    }

    private static double BindTolerance(BindingContext context, MappingReader reader, BoundsReader.Bounds? bounds)
    {
        if (reader.Find("tolerance") is not { } node) return 0;
        if (bounds is { Comparator: not TargetComparator.EqualTo }) context.Report(KeyNeedsOther, node, "tolerance", "equals");
        return reader.Number("tolerance", new(0, double.MaxValue)) ?? 0;
    }

    private static TargetChange? BindChange(
        BindingContext context, MappingReader reader, BoundsReader.Bounds? bounds, (
            int? By, string? Phase, int? Year)? due, string owner, Direction? direction)
    {
        var from = reader.Find("from");
        if (bounds is not { Comparator: TargetComparator.Change, At: var at })
        {
            if (from is not null && bounds is not null) context.Report(KeyNeedsOther, from, "from", "change");
            return null;
        }

        var baseline = reader.Year("from");
        if (from is null) context.Report(KeyMissing, reader.Node, FormatSpec.Target.Title, "from");
        if (baseline >= due?.Year) context.Report(BaselineNotBefore, from!, baseline, due.Value.Year!);
        if (reader.Text("change") is not { } text) return null;
        var match = ChangeText().Match(text);
        if (!match.Success || !NumberText.TryParse(match.Groups["amount"].Value, out var amount))
        {
            context.Report(ChangeInvalid, at, Quoted.Text(text));
            return null;
        }

        if (match.Groups["sign"].Value != "+") amount = -amount;
        if ((direction, amount) is (Direction.Higher, < 0) or (Direction.Lower, > 0))
        {
            context.Report(
                TargetContradictsDirection, at, Quoted.Text($"change: {text}"), Words.Of(Words.Directions, direction.Value),
                amount > 0 ? "-…" : "+…");
        }

        context.Report(ChangeNotComputed, at, owner);
        return baseline is { } year ? new(amount, match.Groups["unit"].Value != "%", year) : null;
    }

    private static void CheckDirection(BindingContext context, BoundsReader.Bounds bounds, Direction? direction)
    {
        TargetComparator[] fitting = direction switch
        {
            Direction.Higher => [TargetComparator.AtLeast],
            Direction.Lower => [TargetComparator.AtMost],
            Direction.Range => [TargetComparator.Between, TargetComparator.EqualTo],
            _ => [],
        };
        if (fitting.Length == 0 || bounds.Comparator == TargetComparator.Change || fitting.Contains(bounds.Comparator)) return;
        context.Report(
            TargetContradictsDirection,
            bounds.At,
            Words.Of(Words.Comparators, bounds.Comparator),
            Words.Of(Words.Directions, direction!.Value),
            string.Join(", ", fitting.Select(c => Words.Of(Words.Comparators, c))));
    }

    private static void CheckValid(BindingContext context, BoundsReader.Bounds bounds, ValueRange? valid)
    {
        if (valid is not { } range) return;
        foreach (var end in (double[])[bounds.Range.Low, bounds.Range.High])
        {
            if (double.IsInfinity(end) || range.Contains(end)) continue;
            context.Report(TargetOutsideValid, bounds.At, NumberText.Of(end), NumberText.Of(range.Low), NumberText.Of(range.High));
            return;
        }
    }

    /// <summary>Gives a change as it stands in YAML.</summary>
    public static string Describe(TargetChange change) => string.Create(
        CultureInfo.InvariantCulture, $"{(change.Amount < 0 ? '-' : '+')}{Math.Abs(change.Amount):R} "
            + $"{(change.InPercentagePoints ? "pp" : "%")}");

    [GeneratedRegex(
        @"^(?<sign>[+\-−])\s*(?<amount>[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?)\s*(?<unit>%|pp|个?百分点)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex ChangeText();
}
