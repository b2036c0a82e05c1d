using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Frameworks as JSON in the very shape of the YAML format, imports merged: the form in which saved models keep them.</summary>
internal static class FrameworkJson
{
    /// <summary>Reads a framework.</summary>
    /// <param name="json">The text it stands in, up to its end.</param>
    /// <param name="file">The file, for messages.</param>
    /// <param name="methods">The methods it may name.</param>
    /// <param name="framework">The framework; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">What was found, with its places in the whole text.</param>
    /// <param name="from">Where in the text it begins.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> json,
        string? file,
        MethodRegistry methods,
        [NotNullWhen(true)] out Framework? framework,
        out IReadOnlyList<Diagnostic> diagnostics,
        int from = 0)
    {
        var bag = new DiagnosticBag();
        var root = JsonSourceReader.Read(json, from, file, bag);
        framework = FrameworkYaml.Bind(root, null, new DefinitionOptions { Methods = methods }, bag);
        diagnostics = FrameworkYaml.Ordered(bag);
        return framework is not null;
    }

    public static void Write(Utf8JsonWriter writer, Framework framework)
    {
        writer.WriteStartObject();
        writer.WriteString("format", FormatSpec.Current);
        WriteHead(writer, framework);
        writer.WriteStartObject("variables");
        foreach (var variable in framework.Variables) IndicatorJson.Write(writer, variable);
        writer.WriteEndObject();
        writer.WriteStartObject("phases");
        foreach (var phase in framework.Phases)
        {
            writer.WriteStartObject(phase.Id);
            writer.WriteNumber("from", phase.From);
            writer.WriteNumber("to", phase.To);
            writer.WriteLocalized("title", phase.Title);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        WriteMethod(writer, framework.Method);
        WeightSetJson.Write(writer, framework.WeightSets);
        writer.WritePropertyName("index");
        WriteNode(writer, framework.Index, isIndex: true);
        writer.WriteStartObject("indicators");
        foreach (var indicator in framework.Indicators) IndicatorJson.Write(writer, indicator);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, Framework framework)
    {
        writer.WriteStartObject("framework");
        writer.WriteString("id", framework.Id);
        writer.WriteOptional("edition", framework.Edition);
        writer.WriteLocalized("title", framework.Title);
        writer.WriteString("status", Words.Of(Words.Statuses, framework.Status));
        writer.WriteOptional("source", framework.Source);
        writer.WriteEndObject();
    }

    private static void WriteMethod(Utf8JsonWriter writer, MethodSettings method)
    {
        writer.WriteStartObject("method");
        writer.WriteMethod("normalise", method.Normalise);
        writer.WriteRange("scale", method.Scale);
        writer.WriteMethod("aggregate", method.Aggregate);
        WriteStages(writer, method);
        writer.WriteFigure("minimum-coverage", method.MinimumCoverage);
        if (method.Grades.Count > 0)
        {
            writer.WriteStartArray("grades");
            foreach (var grade in method.Grades)
            {
                writer.WriteStartObject();
                writer.WriteString("id", grade.Id);
                writer.WriteFigure("from", grade.From);
                writer.WriteLocalized("title", grade.Title);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (method.BottomLineCap is { } cap)
        {
            writer.WriteStartObject("bottom-line");
            writer.WriteString("cap", cap);
            writer.WriteEndObject();
        }

        if (method.Fit is { } fit)
        {
            writer.WriteStartObject("fit");
            writer.WriteOptional("period", fit.Period);
            writer.WriteOptional("group", fit.Group);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteStages(Utf8JsonWriter writer, MethodSettings method)
    {
        if (method.Weights is { } weights) writer.WriteMethod("weights", weights);
        if (method.Screen is { } screen)
        {
            writer.WriteStartObject("screen");
            if (screen.MinimumData is { } data) writer.WriteFigure("minimum-data", data);
            if (screen.MinimumNonZero is { } nonZero) writer.WriteFigure("minimum-non-zero", nonZero);
            writer.WriteTexts("include", screen.Include);
            writer.WriteTexts("exclude", screen.Exclude);
            writer.WriteString("action", Words.Of(Words.ScreenActions, screen.FlagOnly));
            writer.WriteEndObject();
        }

        if (method.Impute is { } impute) writer.WriteMethod("impute", impute);
        if (method.Treat is { } treat) writer.WriteMethod("treat", treat);
        writer.WriteTexts("stages", [.. method.Stages.Select(s => Words.Of(Words.Stages, s))]);
    }

    private static void WriteNode(Utf8JsonWriter writer, IndexNode node, bool isIndex = false)
    {
        writer.WriteStartObject();
        writer.WriteString(node.IsLeaf ? "indicator" : "id", node.Id);
        if (!node.IsLeaf) writer.WriteLocalized("title", node.Title);
        if (!node.WeightAssumed && !isIndex) writer.WriteFigure("weight", node.Weight);
        if (node.Aggregate is { } aggregate) writer.WriteMethod("aggregate", aggregate);
        if (node.Weights is { } weights) writer.WriteMethod("weights", weights);
        if (node.MinimumCoverage is { } coverage) writer.WriteFigure("minimum-coverage", coverage);
        if (node.Targets.Count > 0) TargetJson.Write(writer, node.Targets);
        if (node.Status is { } status) writer.WriteString("status", Words.Of(Words.Statuses, status));
        if (!node.IsLeaf)
        {
            writer.WriteStartArray("children");
            foreach (var child in node.Children) WriteNode(writer, child);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
