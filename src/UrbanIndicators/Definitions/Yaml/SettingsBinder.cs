using System.Globalization;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads phases and the method block.</summary>
internal static class SettingsBinder
{
    public static IReadOnlyList<Phase> BindPhases(BindingContext context, MappingReader document)
    {
        foreach (var (key, node) in document.Entries("phases"))
        {
            context.CheckId(key.Text, key);
            context.Phases[key.Text] = BindPhase(context, key, node);
        }

        return [.. context.Phases.Values.OfType<Phase>()];
    }

    public static MethodSettings? Bind(BindingContext context, SourceNode node)
    {
        if (MappingReader.Of(context, node, "method", FormatSpec.Method) is not { } reader) return null;

        // The scale and the stages come first: methods and grades are held against them.
        if (reader.Pair("scale") is { } scale) context.Scale = scale;
        context.Stages = BindStages(context, reader);
        var normalise = MethodBinder.Bind(context, reader.Find("normalise"), "normalise", MethodKind.Normalisation);
        var grades = BindGrades(context, reader);
        var usual = new MethodSettings { Normalise = new("") };
        var settings = new MethodSettings
        {
            Normalise = normalise ?? new Method(""),
            Scale = context.Scale,
            Aggregate = MethodBinder.Bind(context, reader.Find("aggregate"), "aggregate", MethodKind.Aggregation) ?? usual.Aggregate,
            Weights = MethodBinder.BindWeights(context, reader.Find("weights")),
            Screen = BindScreen(context, reader),
            Impute = MethodBinder.Bind(context, reader.Find("impute"), "impute", MethodKind.Imputation),
            Treat = MethodBinder.Bind(context, reader.Find("treat"), "treat", MethodKind.Treatment),
            Stages = context.Stages,
            MinimumCoverage = reader.Number("minimum-coverage", new(0, 1)) ?? usual.MinimumCoverage,
            Grades = [.. grades.OrderByDescending(g => g.From)],
            BottomLineCap = BindCap(context, reader, grades),
            Fit = BindFit(context, reader),
        };
        return normalise is null ? null : settings;
    }

    private static Phase? BindPhase(BindingContext context, SourceNode key, SourceNode node)
    {
        if (MappingReader.Of(context, node, key.Text, FormatSpec.Phase) is not { } reader) return null;
        var from = reader.Year("from");
        var to = reader.Year("to");
        var title = reader.Localized("title");
        if (from is not { } first || to is not { } last) return null;
        if (first > last) context.Report(PhaseReversed, reader.Find("to")!, Quoted.Text(key.Text), first, last);
        return new(key.Text, first, last, title ?? new LocalizedText(key.Text));
    }

    private static Screening? BindScreen(BindingContext context, MappingReader method)
    {
        if (method.Find("screen") is not { } node) return null;
        if (MappingReader.Of(context, node, "screen", FormatSpec.Screen) is not { } reader) return null;
        var screen = new Screening
        {
            MinimumData = reader.Number("minimum-data", new(0, 1)),
            MinimumNonZero = reader.Number("minimum-non-zero", new(0, 1)),
            Include = Texts("include"),
            Exclude = Texts("exclude"),
            FlagOnly = reader.Word("action", Words.ScreenActions) ?? false,
        };
        if (reader.Find("minimum-data") is null && reader.Find("minimum-non-zero") is null && screen.Exclude.Count == 0)
        {
            context.Report(ScreenEmpty, node);
        }

        return screen;

        IReadOnlyList<string> Texts(string key) => [.. reader.Items(key).Select(i => ValueReader.Text(context, i, key)).OfType<string>()];
    }

    private static IReadOnlyList<ScoringStage> BindStages(BindingContext context, MappingReader method)
    {
        if (method.Find("stages") is not { } node) return MethodSettings.DefaultStages;
        if (ValueReader.Items(context, node, "stages") is not { } items) return MethodSettings.DefaultStages;
        ScoringStage[] stages = [.. items.Select(i => ValueReader.Word(context, i, "stages", Words.Stages)).OfType<ScoringStage>()];
        if (stages.Length < items.Count) return MethodSettings.DefaultStages;
        if (stages.Order().SequenceEqual(MethodSettings.DefaultStages) && stages[0] == ScoringStage.Derive) return stages;
        context.Report(StagesInvalid, node, string.Join(", ", stages.Select(s => Words.Of(Words.Stages, s))));
        return MethodSettings.DefaultStages;
    }

    private static List<Grade> BindGrades(BindingContext context, MappingReader method)
    {
        var grades = new List<Grade>();
        var places = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var number = 0;
        foreach (var item in method.Items("grades"))
        {
            number++;
            if (MappingReader.Of(context, item, string.Create(CultureInfo.InvariantCulture, $"grades[{number}]"), FormatSpec.Grade,
                shape: Shapes.Grade) is not { } reader)
            {
                continue;
            }

            var id = reader.Text("id");
            var from = reader.Number("from");
            var title = reader.Localized("title");
            if (id is not null && context.CheckId(id, reader.Find("id")!) && !places.TryAdd(id, item.Location))
            {
                context.Report(GradeIdRepeated, reader.Find("id")!, id, places[id].ToString());
            }

            if (id is null || from is not { } lowest) continue;
            var scale = context.Scale;
            if (!scale.Contains(lowest))
            {
                context.Report(
                    ScoreOutsideScale, reader.Find("from")!, NumberText.Of(lowest), NumberText.Of(scale.Low), NumberText.Of(scale.High),
                    Phrase.Of("settings-binder.the-grade", id));
            }

            if (grades.Find(g => g.From == lowest) is { } other)
            {
                context.Report(GradeRepeated, reader.Find("from")!, NumberText.Of(lowest), other.Id, id);
            }

            grades.Add(new(id, lowest, title ?? new LocalizedText(id)));
        }

        if (grades.Count > 0 && grades.Count == method.Items("grades").Count && grades.TrueForAll(g => g.From != context.Scale.Low))
        {
            context.Report(
                GradeBottomMissing, method.Find("grades")!, NumberText.Of(context.Scale.Low), NumberText.Of(grades.Min(g => g.From)));
        }

        return grades;
    }

    private static string? BindCap(BindingContext context, MappingReader method, List<Grade> grades)
    {
        if (method.Find("bottom-line") is not { } node) return null;
        if (MappingReader.Of(context, node, "bottom-line", FormatSpec.BottomLine) is not { } reader) return null;
        if (reader.Text("cap") is not { } cap) return null;
        if (!grades.Exists(g => g.Id == cap))
        {
            context.Report(CapUnknown, reader.Find("cap")!, Quoted.Text(cap), context.Hint(cap, [.. grades.Select(g => g.Id)]));
        }

        return cap;
    }

    private static FitReference? BindFit(BindingContext context, MappingReader method)
    {
        if (method.Find("fit") is not { } node) return null;
        return MappingReader.Of(context, node, "fit", FormatSpec.Fit) is { } reader
            ? new(reader.Text("period"), reader.Text("group"))
            : null;
    }
}
