using System.Text;
using System.Text.Json;
using UrbanIndicators.Definitions;
using UrbanIndicators.Definitions.Yaml;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Scoring.Functions;
using UrbanIndicators.Scoring.Preparing;

namespace UrbanIndicators.Scoring.Engine;

/// <summary>A model as JSON: the framework in the format's own shape, what was asked, and the constants that were fitted.</summary>
internal static class ModelJson
{
    private const string Schema = "urban-indicators/model/";
    private const int Major = 1;
    private const int Minor = 1;

    public static void Write(ScoringModel model, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new() { Indented = true });
        writer.WriteStartObject();
        writer.WriteString("schema", $"{Schema}{Major}.{Minor}");
        writer.WriteStartObject("targets");
        if (model.Plan.Targets.Phase is { } phase) writer.WriteString("phase", phase);
        if (model.Plan.Targets.Year is { } year) writer.WriteNumber("year", year);
        if (model.Plan.Targets.Set is { } set) writer.WriteString("set", set);
        writer.WriteEndObject();
        if (model.DataYear is { } dataYear) writer.WriteNumber("data-year", dataYear);
        writer.WriteNumber("reference-rows", model.ReferenceRows);
        writer.WriteStartObject("hashes");
        writer.WriteString("framework", ModelHashes.Of(model.Plan.Framework));
        var dataHash = model.FittedOn is { } panel ? ModelHashes.Of(panel) : model.DataHash;
        if (dataHash is not null) writer.WriteString("data", dataHash);
        writer.WriteEndObject();
        writer.WriteStartObject("fitted");
        foreach (var indicator in model.Layout.Leaves.Select(l => model.Layout.Indicators[l])) Write(writer, indicator);
        writer.WriteEndObject();
        ModelStagesJson.Write(writer, model.Layout);
        writer.WritePropertyName("framework");
        FrameworkJson.Write(writer, model.Plan.Framework);
        writer.WriteEndObject();
    }

    public static ScoringModel Read(Stream stream, MethodRegistry methods)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(stream);
        }
        catch (JsonException e)
        {
            throw Refusal(ScoringDiagnostics.NotAModel, new SourceLocation(null, (int)(e.LineNumber ?? -1) + 1), "no JSON");
        }

        using (document)
        {
            try
            {
                return Read(document.RootElement, methods);
            }
            catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
            {
                throw Refusal(ScoringDiagnostics.NotAModel, default, e.Message);
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, ModelIndicator indicator)
    {
        writer.WriteStartObject(indicator.Indicator.Id);
        writer.WriteString("function", indicator.Function!.Kind);
        FittedJson.WriteEach(writer, indicator.Function.Constants);
        writer.WriteEndObject();
    }

    private static ScoringModel Read(JsonElement root, MethodRegistry methods)
    {
        CheckVersion(root);
        if (!FrameworkJson.TryRead(Encoding.UTF8.GetBytes(root.GetProperty("framework").GetRawText()), file: null, methods, out var framework, out var found))
        {
            throw new UrbanIndicatorsException(found, found.Count(d => d.Severity == DiagnosticSeverity.Error));
        }

        var targets = root.GetProperty("targets");
        var plan = new ScoringPlan(framework, methods)
        {
            Targets = new(
                targets.TryGetProperty("phase", out var phase) ? phase.GetString() : null,
                targets.TryGetProperty("year", out var year) ? year.GetInt32() : null,
                targets.TryGetProperty("set", out var set) ? set.GetString() : null),
        };
        int? dataYear = root.TryGetProperty("data-year", out var data) ? data.GetInt32() : null;
        var diagnostics = new DiagnosticBag();
        plan.CheckReference(diagnostics);
        diagnostics.ThrowIfErrors();
        var layout = LayoutBuilder.Build(plan, dataYear, diagnostics);
        diagnostics.ThrowIfErrors();
        var fitted = root.GetProperty("fitted");
        var indicators = layout.Indicators.ToBuilder();
        foreach (var leaf in layout.Leaves)
        {
            indicators[leaf] = indicators[leaf] with { Function = FunctionOf(indicators[leaf], framework.Method.Scale, fitted.GetProperty(indicators[leaf].Indicator.Id)) };
        }

        layout = ModelStagesJson.Read(root, plan, layout with { Indicators = indicators.DrainToImmutable() });
        var rows = root.GetProperty("reference-rows").GetInt32();
        ModelFitter.NoteReference(plan, layout, rows, diagnostics);
        return new(plan, dataYear, rows, layout, diagnostics.Items) { DataHash = CheckHashes(root) };
    }

    private static ColumnFunction FunctionOf(ModelIndicator indicator, ValueRange scale, JsonElement element)
    {
        if (indicator.Descriptor.Function is NormalisationFunction function)
        {
            return new CustomFunction(function, indicator.Indicator, indicator.Method);
        }

        var read = ColumnFunctions.Read(indicator.Method.Name, element.GetProperty("function").GetString() ?? "", FittedJson.Constants(element));
        return LimitedFunction.Of(read, indicator.Descriptor, indicator.Method, scale)
            ?? throw Refusal(
                ScoringDiagnostics.NotAModel, default, $"the function fitted for \"{indicator.Indicator.Id}\" is not one of {indicator.Method.Name}");
    }

    /// <summary>Refuses a model whose framework was changed after it was fitted; gives the hash of the data it was fitted on.</summary>
    private static string? CheckHashes(JsonElement root)
    {
        if (IsFirstVersion(root)) return null;
        var hashes = root.GetProperty("hashes");
        if (hashes.GetProperty("framework").GetString() != ModelHashes.Of(root.GetProperty("framework"))) throw Refusal(ScoringDiagnostics.ModelChanged, default);
        return hashes.TryGetProperty("data", out var data) ? data.GetString() : null;
    }

    /// <summary>Models of version 1.0 have no hashes, know no weights but those given, and nothing learnt by nodes.</summary>
    public static bool IsFirstVersion(JsonElement root) => root.GetProperty("schema").GetString() == $"{Schema}{Major}.0";

    private static void CheckVersion(JsonElement root)
    {
        var schema = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schema", out var value) ? value.GetString() ?? "" : "";
        if (!schema.StartsWith(Schema, StringComparison.Ordinal) || !Version.TryParse(schema[Schema.Length..], out var version))
        {
            throw Refusal(ScoringDiagnostics.NotAModel, default, $"there is no \"schema\": \"{Schema}{Major}.{Minor}\"");
        }

        if (version.Major < Major) throw Refusal(ScoringDiagnostics.NotAModel, default, $"there is no version {version}");
        if (version > new Version(Major, Minor)) throw Refusal(ScoringDiagnostics.NewerModel, default, schema, $"{Schema}{Major}.{Minor}");
    }

    private static UrbanIndicatorsException Refusal(DiagnosticDescriptor descriptor, SourceLocation location, params object[] arguments) =>
        new([descriptor.At(location, arguments)], 1);
}
