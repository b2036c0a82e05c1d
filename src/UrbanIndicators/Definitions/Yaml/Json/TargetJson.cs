using System.Text.Json;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Writes targets in the shape of the format.</summary>
internal static class TargetJson
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Target> targets)
    {
        writer.WriteStartArray("targets");
        foreach (var target in targets)
        {
            writer.WriteStartObject();
            WriteComparator(writer, target);
            if (target.By is { } by) writer.WriteNumber("by", by);
            writer.WriteOptional("phase", target.Phase);
            writer.WriteOptional("set", target.Set);
            writer.WriteOptional("source", target.Source);
            if (target.Status is { } status) writer.WriteString("status", Words.Of(Words.Statuses, status));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteComparator(Utf8JsonWriter writer, Target target)
    {
        switch (target.Comparator)
        {
            case TargetComparator.AtLeast:
                writer.WriteFigure("at-least", target.Low);
                break;
            case TargetComparator.AtMost:
                writer.WriteFigure("at-most", target.High);
                break;
            case TargetComparator.Between:
                writer.WriteRange("between", new(target.Low, target.High));
                break;
            case TargetComparator.EqualTo:
                writer.WriteFigure("equals", Centre(target));
                if (target.Tolerance != 0) writer.WriteFigure("tolerance", target.Tolerance);
                break;
            case TargetComparator.Change when target.Change is { } change:
                writer.WriteString("change", TargetBinder.Describe(change));
                writer.WriteNumber("from", change.From);
                break;
        }
    }

    /// <summary>
    /// The value whose distance of the tolerance gives the very ends again: of the candidates a rounding apart the first that does.
    /// </summary>
    private static double Centre(Target target)
    {
        var middle = target.Low + target.Tolerance;
        ReadOnlySpan<double> candidates =
        [
            middle, target.High - target.Tolerance, (target.Low / 2) + (target.High / 2), Math.BitIncrement(middle),
                Math.BitDecrement(middle),
        ];
        foreach (var candidate in candidates)
        {
            if (candidate - target.Tolerance == target.Low && candidate + target.Tolerance == target.High) return candidate;
        }

        return middle;
    }
}
