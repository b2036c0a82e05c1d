using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Definitions.Yaml;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Fitting;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Saving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.ModelFiles;

/// <summary>A model as JSON: the framework in the format's own shape, what was asked, and the constants that were fitted.</summary>
internal static class ModelJson
{
    public const string Framework = "framework";
    public const string Hashes = "hashes";
    public const string Nodes = "nodes";
    public const string Stages = "stages";

    private const string Schema = "urban-indicators/model/";
    private const int Major = 1;
    private const int Minor = 1;
    private const int LastYear = 9999;

    private static string Current => FormattableString.Invariant($"{Schema}{Major}.{Minor}");

    public static void Write(FittedModel model, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new() { Indented = true });
        writer.WriteStartObject();
        writer.WriteString("schema", Current);
        writer.WriteStartObject("targets");
        if (model.Plan.Targets.Phase is { } phase) writer.WriteString("phase", phase);
        if (model.Plan.Targets.Year is { } year) writer.WriteNumber("year", year);
        if (model.Plan.Targets.Set is { } set) writer.WriteString("set", set);
        writer.WriteEndObject();
        if (model.DataYear is { } dataYear) writer.WriteNumber("data-year", dataYear);
        writer.WriteNumber("reference-rows", model.ReferenceRows);
        writer.WriteStartObject(Hashes);
        writer.WriteString("framework", ModelHashes.Of(model.Plan.Framework));
        var dataHash = model.FittedOn is { } panel ? ModelHashes.Of(panel) : model.DataHash;
        if (dataHash is not null) writer.WriteString("data", dataHash);
        writer.WriteEndObject();
        writer.WriteStartObject("fitted");
        foreach (var (leaf, function) in model.Layout.Leaves.Zip(model.Layout.Functions))
        {
            Write(writer, model.Layout.Indicators[leaf], function);
        }

        writer.WriteEndObject();
        if (model.Layout.Preparation is { } preparation) ModelStagesJson.Write(writer, preparation);
        ModelNodesJson.Write(writer, model.Layout);
        writer.WritePropertyName(Framework);
        FrameworkJson.Write(writer, model.Plan.Framework);
        writer.WriteEndObject();
    }

    public static FittedModel Read(Stream stream, MethodRegistry methods)
    {
        using var text = SavedText.Read(stream);
        if (text.Root.Element.ValueKind != JsonValueKind.Object)
        {
            throw SavedText.NotAModel(default, Phrase.Of("model-json.it-is-no-json-object"));
        }

        var model = text.Root.Object();
        var isFirst = IsFirstVersion(model);
        var framework = ReadFramework(model[Framework], methods);
        string? dataHash = null;
        if (isFirst) FirstVersion.Check(model, framework);
        else dataHash = CheckHashes(model);
        return Read(model, new ScoringPlan(framework, methods) { Targets = ReadTargets(model["targets"]) }, isFirst, dataHash);
    }

    private static FittedModel Read(SavedObject model, ScoringPlan plan, bool isFirst, string? dataHash)
    {
        var dataYear = model.Find("data-year")?.Whole(1, LastYear);
        var rows = model["reference-rows"].Whole(0, int.MaxValue);
        var diagnostics = new DiagnosticBag();
        plan.CheckReference(diagnostics);
        diagnostics.ThrowIfErrors();
        var resolved = PlanResolver.Resolve(plan, dataYear, diagnostics);
        diagnostics.ThrowIfErrors();
        var functions = ReadFunctions(model["fitted"].Object(), resolved, diagnostics);
        diagnostics.ThrowIfErrors();
        var preparation = PreparationFitter.IsNeeded(resolved) ? ModelStagesJson.Read(model[Stages].Object(), resolved, functions) : null;
        var leaves = new FittedLeaves(resolved, functions, preparation);
        var layout = isFirst ? ModelNodesJson.AsGiven(leaves) : ModelNodesJson.Read(model[Nodes].Object(), leaves, diagnostics);
        diagnostics.ThrowIfErrors();
        model.Finish();
        ModelFitter.NoteReference(layout, rows, diagnostics);
        return new(layout, rows, diagnostics.Items) { DataHash = dataHash };
    }

    private static void Write(Utf8JsonWriter writer, ResolvedIndicator indicator, ColumnFunction function)
    {
        writer.WriteStartObject(indicator.Indicator.Id);
        writer.WriteString(SavedConstants.Function, function.Kind);
        FittedJson.WriteEach(writer, function.Constants);
        writer.WriteEndObject();
    }

    private static bool IsFirstVersion(SavedObject model)
    {
        var schema = model.Find("schema") is { Element.ValueKind: JsonValueKind.String } saved ? saved.Text() : "";
        if (schema == Current) return false;
        if (schema == Schema + FirstVersion.Version) return true;
        var isModel = schema.StartsWith(Schema, StringComparison.Ordinal);
        if (isModel && Version.TryParse(schema[Schema.Length..], out var version) && version > new Version(Major, Minor))
        {
            throw new UrbanIndicatorsException([ScoringDiagnostics.NewerModel.At(default, Quoted.Text(schema), Current)], 1);
        }

        throw SavedText.NotAModel(default, Phrase.Of("model-json.there-is-no-schema", Current));
    }

    private static Framework ReadFramework(SavedValue saved, MethodRegistry methods)
    {
        var (from, length) = saved.Source.ExtentOf(saved.Element);
        var text = saved.Source.Bytes.Span[..(from + length)];
        if (FrameworkJson.TryRead(text, file: null, methods, out var framework, out var found, from)) return framework;
        throw new UrbanIndicatorsException(found, found.Count(d => d.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>Refuses a model whose framework was changed after it was fitted; gives the hash of the data it was fitted on.</summary>
    private static string? CheckHashes(SavedObject model)
    {
        var hashes = model[Hashes].Object();
        var framework = hashes["framework"];
        if (framework.Text() != ModelHashes.Of(model[Framework].Element))
        {
            throw new UrbanIndicatorsException([ScoringDiagnostics.ModelChanged.At(framework.Location)], 1);
        }

        var data = hashes.Find("data");
        hashes.Finish();
        if (data is null || ModelHashes.IsHash(data.Text())) return data?.Text();
        throw data.Refusal(Phrase.Of("model-json.a-hash-as-it-is"));
    }

    private static TargetReference ReadTargets(SavedValue saved)
    {
        var targets = saved.Object();
        var phase = targets.Find("phase")?.Text();
        var year = targets.Find("year")?.Whole(int.MinValue, int.MaxValue);
        var set = targets.Find("set")?.Text();
        targets.Finish();
        if (phase is not null && year is not null) throw saved.Refusal(Phrase.Of("model-json.a-phase-or-a-year"));
        return new(phase, year, set);
    }

    /// <summary>
    /// Reads the normalisation of each leaf; those that cannot serve are reported and left out, and the model is refused.
    /// </summary>
    private static ImmutableArray<ColumnFunction> ReadFunctions(SavedObject fitted, ResolvedPlan resolved, DiagnosticBag diagnostics)
    {
        var functions = ImmutableArray.CreateBuilder<ColumnFunction>(resolved.Leaves.Length);
        foreach (var indicator in resolved.Leaves.Select(l => resolved.Indicators[l]))
        {
            var saved = fitted[indicator.Indicator.Id].Object();
            if (NormalisationFitter.Read(resolved.Plan, indicator, new SavedConstants(saved), diagnostics) is { } function)
            {
                functions.Add(function);
            }

            saved.Finish();
        }

        fitted.Finish();
        return functions.ToImmutable();
    }
}
