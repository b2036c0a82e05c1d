using System.Text.Json;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Writes indicators and variables in the shape of the format.</summary>
internal static class IndicatorJson
{
    public static void Write(Utf8JsonWriter writer, Variable variable)
    {
        writer.WriteStartObject(variable.Id);
        writer.WriteLocalized("name", variable.Name);
        writer.WriteTexts("aliases", variable.Aliases);
        writer.WriteOptional("unit", variable.Unit);
        if (variable.Valid is { } valid) writer.WriteRange("valid", valid);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Indicator indicator)
    {
        writer.WriteStartObject(indicator.Id);
        writer.WriteLocalized("name", indicator.Name);
        if (indicator.Description is { } description) writer.WriteLocalized("description", description);
        writer.WriteTexts("aliases", indicator.Aliases);
        writer.WriteOptional("unit", indicator.Unit);
        writer.WriteString("direction", Words.Of(Words.Directions, indicator.Direction));
        if (indicator.Valid is { } valid) writer.WriteRange("valid", valid);
        if (indicator.Goalposts is { } goalposts)
        {
            writer.WriteStartObject("goalposts");
            writer.WriteFigure("worst", goalposts.Worst);
            if (goalposts.Best is { } best) writer.WriteFigure("best", best);
            writer.WriteEndObject();
        }

        if (indicator.Normalise is { } normalise) writer.WriteMethod("normalise", normalise);
        writer.WriteOptional("formula", indicator.Formula);
        if (indicator.Denominator is { } denominator)
        {
            writer.WriteStartObject("denominator");
            writer.WriteString("by", denominator.By);
            writer.WriteFigure("factor", denominator.Factor);
            writer.WriteOptional("unit", denominator.Unit);
            writer.WriteEndObject();
        }

        if (indicator.Impute is { } impute) writer.WriteMethod("impute", impute);
        if (indicator.Treat is { } treat) writer.WriteMethod("treat", treat);
        if (indicator.Role != IndicatorRole.Core) writer.WriteString("role", Words.Of(Words.Roles, indicator.Role));
        if (indicator.BottomLine) writer.WriteBoolean("bottom-line", true);
        writer.WriteOptional("level", indicator.Level);
        if (indicator.Targets.Count > 0) TargetJson.Write(writer, indicator.Targets);
        WriteBenchmarks(writer, indicator.Benchmarks);
        if (indicator.RollUp is { } rollUp) writer.WriteMethod("roll-up", rollUp);
        writer.WriteOptional("source", indicator.Source);
        if (indicator.Status is { } status) writer.WriteString("status", Words.Of(Words.Statuses, status));
        writer.WriteEndObject();
    }

    private static void WriteBenchmarks(Utf8JsonWriter writer, IReadOnlyList<Benchmark> benchmarks)
    {
        if (benchmarks.Count == 0) return;
        writer.WriteStartObject("benchmarks");
        foreach (var benchmark in benchmarks)
        {
            writer.WriteStartObject(benchmark.Id);
            var (low, high) = benchmark.Range;
            if (low == high) writer.WriteFigure("equals", low);
            else if (double.IsInfinity(high)) writer.WriteFigure("at-least", low);
            else if (double.IsInfinity(low)) writer.WriteFigure("at-most", high);
            else writer.WriteRange("between", benchmark.Range);
            writer.WriteOptional("source", benchmark.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
