using UrbanIndicators.Localisation;
using static UrbanIndicators.Definitions.Yaml.SchemaShape;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>The whole format as tables: every mapping there is and every key it may have.</summary>
internal static class FormatSpec
{
    public const string Name = "urban-indicators";
    public const int Major = 1;
    public const int Minor = 0;
    public const string Current = "urban-indicators/1.0";

    private static readonly KeySpec Status = new(
        "status", () => Words(Yaml.Words.Statuses.Keys), "How far its figures can be relied on: official, unverified or assumed.");
    private static readonly KeySpec Source = new("source", Text, "Where it comes from.");
    private static readonly KeySpec Targets = new("targets", () => ListOf(Ref("target")), "Values to be reached by a year or in a phase.");
    private static readonly KeySpec Title = new("title", () => Ref("text"), "Its title; the id where none is given.");
    private static readonly KeySpec DisplayName = new("name", () => Ref("text"), "Its name; the id where none is given.");
    private static readonly KeySpec Aliases = new("aliases", () => ListOf(Text()), "Other names that data may use.");
    private static readonly KeySpec Unit = new("unit", Text, "The unit of measure its values are kept in; left out for a pure number.");
    private static readonly KeySpec Valid = new("valid", OpenPair, "The values that are possible, [low, high]; ~ for an open end.");
    private static readonly KeySpec Variables = new(
        "variables", () => MapOf(Ref("variable")), "Raw inputs that are not indicators, by id.");
    private static readonly KeySpec Indicators = new("indicators", () => MapOf(Ref("indicator")), "The indicators, by id.");
    private static readonly KeySpec Imports = new(
        "imports", () => ListOf(Text()), "Files of indicators and variables, by path relative to this file.");
    private static readonly KeySpec Format =
        new("format", () => Words([Current]), "The format and its version.") { Required = true };

    public static MappingSpec Document { get; } = Spec("document", Phrase.Of("format-spec.a-framework-file"),
        Format,
        new("framework", () => Ref("framework"), "What the framework is.") { Required = true },
        Imports,
        Variables,
        new("phases", () => MapOf(Ref("phase")), "Spans of years in which targets fall due, by id."),
        new("method", () => Ref("method"), "How values become scores.") { Required = true },
        new("weight-sets", () => MapOf(Ref("weight-set")), "Named sets of weights, by id."),
        new("index", () => Ref("index"), "The tree of the index.") { Required = true },
        Indicators with { Required = false });

    public static MappingSpec Catalogue { get; } = Spec(
        "catalogue", Phrase.Of("format-spec.an-imported-file"), Format, Imports, Variables, Indicators);

    public static MappingSpec Framework { get; } = Spec("framework", new("framework"),
        new("id", () => Ref("id"), "Its id.") { Required = true },
        new("edition", Text, "Its edition."),
        Title with { Required = true, Doc = "Its title." },
        Status with
        {
            Required = true,
            Doc = "How far weights, cuts and goalposts that name no status can be relied on; printed with "
            + "every score."
        },
        Source,
        new("extends", Text, "The framework it extends (refused by this version)."));

    public static MappingSpec Variable { get; } = Spec("variable", Phrase.Of("format-spec.a-variable"), DisplayName, Aliases, Unit, Valid);

    public static MappingSpec Phase { get; } = Spec("phase", Phrase.Of("format-spec.a-phase"),
        new("from", Year, "The first year.") { Required = true },
        new("to", Year, "The last year: targets of the phase are due by its end.") { Required = true },
        Title);

    public static MappingSpec Method { get; } = Spec("method", new("method"),
        new("normalise", () => Ref("normalisation"), "How values become scores; there is no default.") { Required = true },
        new("scale", Pair, "The range of the scores; [0, 100] when left out."),
        new("aggregate", () => Ref("aggregation"), "How children's scores make their parent's; arithmetic when left out."),
        new(
            "weights", () => Either(Ref("weighting"), Ref("id")),
            "How children get their weights: a method, or a weight set by its id; as given in the tree when left out."),
        new("screen", () => Ref("screen"), "Which places are left out; none when left out."),
        new("impute", () => Ref("imputation"), "How missing values are filled in; they stay missing when left out."),
        new("treat", () => Ref("treatment"), "How outliers are treated; not at all when left out."),
        new(
            "stages", () => ListOf(Words(Yaml.Words.Stages.Keys), 5, 5),
            "The order of the stages; [derive, screen, impute, treat, normalise] when left out."),
        new("minimum-coverage", () => NumberWithin(0, 1), "The coverage below which a score is provisional; 0.65 when left out."),
        new("grades", () => ListOf(Ref("grade"), 1), "Bands of the scale with names."),
        new("bottom-line", () => Ref("bottom-line"), "What happens when a bottom-line indicator misses its target."),
        new("fit", () => Ref("fit"), "What data-dependent parameters are learnt from; everything that is scored when left out."));

    public static MappingSpec Grade { get; } = Spec("grade", Phrase.Of("format-spec.a-grade"),
        new("id", () => Ref("id"), "Its id.") { Required = true },
        new("from", Number, "The lowest score that earns it.") { Required = true },
        Title);

    public static MappingSpec BottomLine { get; } = Spec("bottom-line", new("bottom-line"),
        new KeySpec("cap", () => Ref("id"), "The best grade the index may have then.") { Required = true });

    public static MappingSpec Screen { get; } = Spec("screen", new("screen"),
        new("minimum-data", () => NumberWithin(0, 1), "The share of indicators that must have a value; any when left out."),
        new("minimum-non-zero", () => NumberWithin(0, 1), "The share of the values that must be other than 0; any when left out."),
        new("include", () => ListOf(Text()), "Places that stay whatever they lack, by key or name."),
        new("exclude", () => ListOf(Text()), "Places that are left out whatever they have, by key or name."),
        new("action", () => Words(Yaml.Words.ScreenActions.Keys), "leave-out (when left out) or flag: scored all the same, and named."));

    public static MappingSpec WeightSet { get; } = Spec("weight-set", Phrase.Of("format-spec.a-weight-set"),
        Title,
        new("method", () => Ref("weighting"), "The weighting of every node not named under nodes; weights as given when left out."),
        new("nodes", () => MapOf(Ref("weighting")), "Weightings of single nodes, by id of the node whose children are weighted."),
        new("given", () => MapOf(Positive()), "Weights by id of indicator or node; those not named are as in the tree."));

    public static MappingSpec Denominator { get; } = Spec("denominator", new("denominator"),
        new("by", () => Ref("id"), "The variable or indicator to divide by.") { Required = true },
        new("factor", Positive, "What the quotient is multiplied by; 1 when left out."),
        Unit with { Doc = "The unit the data gives the indicator in; left out for a pure number." });

    public static MappingSpec Fit { get; } = Spec("fit", new("fit"),
        new("period", Text, "The period of the reference; all when left out."),
        new("group", Text, "The group of places of the reference; all when left out."));

    public static MappingSpec Node { get; } = Spec("node", Phrase.Of("format-spec.a-node"),
        new("id", () => Ref("id"), "Its id.") { Required = true },
        Title,
        new("weight", Positive, "Its weight among its parent's children; 1 when left out."),
        new("aggregate", () => Ref("aggregation"), "How its children's scores make its own; as in method when left out."),
        new(
            "weights", () => Either(Ref("weighting"), Ref("id")),
            "How its children get their weights: a method, or a weight set by its id; as in method when left out."),
        new("minimum-coverage", () => NumberWithin(0, 1), "The coverage below which its score is provisional; as in method when left out."),
        Targets with { Doc = "Targets for its score." },
        Status,
        new("children", () => ListOf(Ref("child"), 1), "Its children: nodes and indicators; at least one."));

    public static MappingSpec Index { get; } = new(
        "index", Phrase.Of("format-spec.the-index"), [.. Node.Keys.Where(k => k.Name != "weight")]);

    public static MappingSpec Leaf { get; } = Spec("leaf", Phrase.Of("format-spec.a-leaf"),
        new("indicator", () => Ref("id"), "The id of the indicator.") { Required = true },
        new("weight", Positive, "Its weight among its parent's children; 1 when left out."),
        Status);

    public static MappingSpec Indicator { get; } = Spec("indicator", Phrase.Of("format-spec.an-indicator"),
        DisplayName,
        new("description", () => Ref("text"), "What it means and how it is measured."),
        Aliases,
        Unit,
        new(
            "direction", () => Words(Yaml.Words.Directions.Keys),
            "Which values are good; none: reported, never scored.")
        { Required = true },
        Valid,
        new("goalposts", () => Ref("goalposts"), "The values that earn the ends of the scale."),
        new("normalise", () => Ref("normalisation"), "How its values become scores; as in method when left out."),
        new("formula", Text, "Used where the indicator itself is not given: [part] / [whole] * 100."),
        new(
            "denominator", () => Either(Ref("id"), Ref("denominator")),
            "What its values are divided by: per person, per area. Not together with formula."),
        new("impute", () => Ref("imputation"), "How its missing values are filled in; as in method when left out."),
        new("treat", () => Ref("treatment"), "How its outliers are treated; as in method when left out."),
        new("role", () => Words(Yaml.Words.Roles.Keys), "core (when left out) or auxiliary."),
        new("bottom-line", Boolean, "A veto: when its target is missed, the grade of the index is capped."),
        new("level", Text, "The level of places it is measured at."),
        Targets,
        new("benchmarks", () => MapOf(Either(Number(), Ref("benchmark"))), "Reference values that are shown and never scored, by id."),
        new(
            "roll-up", () => Ref("roll-up"),
            "How values of smaller places make that of a larger one (checked, not computed by this version)."),
        Source,
        Status);

    public static MappingSpec Goalposts { get; } = Spec("goalposts", new("goalposts"),
        new("worst", Number, "The value that earns the bottom of the scale.") { Required = true },
        new("best", Number, "The value that earns the top of the scale."));

    public static MappingSpec Target { get; } = Spec("target", Phrase.Of("format-spec.a-target"),
        [.. Comparators(), new("change", Text, "A change against a baseline: +3 pp, -30 % (checked, not computed by this version)."),
        new("tolerance", Positive, "For equals: how far a value may be off."),
        new("from", Year, "For change: the year of the baseline."),
        new("by", Year, "The year it is due in."),
        new("phase", () => Ref("id"), "The phase it is due in."),
        new("set", Text, "The named set it belongs to; the set without a name when left out."),
        Source,
        Status]);

    public static MappingSpec Benchmark { get; } = Spec("benchmark", Phrase.Of("format-spec.a-benchmark"), [.. Comparators(), Source]);

    public static MappingSpec RollUpWeight { get; } = Spec("roll-up-weight", new("weighted-mean"),
        new KeySpec("weight", () => Ref("id"), "The variable or indicator that weighs.") { Required = true });

    /// <summary>Those whose schema is nothing but their keys.</summary>
    public static IReadOnlyList<MappingSpec> All { get; } =
        [
            Framework, Variable, Phase, Method, Grade, BottomLine, Fit, Screen, WeightSet, Denominator, Index, Node, Leaf, Indicator,
            Goalposts, Target, Benchmark,
        ];

    private static KeySpec[] Comparators() =>
    [
        new("at-least", Number, "Good at or above this value."),
        new("at-most", Number, "Good at or below this value."),
        new("between", Pair, "Good from the first value to the second."),
        new("equals", Number, "Good at this value."),
    ];

    private static MappingSpec Spec(string name, LocalizedText what, params KeySpec[] keys) => new(name, what, keys);
}
