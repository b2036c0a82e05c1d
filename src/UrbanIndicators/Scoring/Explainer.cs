using System.Collections.Immutable;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions;
using UrbanIndicators.Explaining;
using UrbanIndicators.Localisation;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Resolving;

namespace UrbanIndicators.Scoring;

/// <summary>
/// Gathers the steps of the arithmetic of one place, from the source cell to the index. The sentences stand in the resource files.
/// </summary>
internal sealed partial class Explainer
{
    /// <summary>How many constants of a method a step shows; longer lists stand in the model alone.</summary>
    private const int MostConstants = 16;

    private readonly PlaceAssessment place;
    private readonly RowResult result;
    private readonly ScoringModel model;
    private readonly ModelLayout layout;
    private readonly List<ExplanationStep> steps = [];

    public Explainer(PlaceAssessment place, RowResult result)
    {
        this.place = place;
        this.result = result;
        model = place.Assessment.Model;
        layout = model.Layout;
    }

    public Explanation Explain(string id)
    {
        for (var i = 0; i < layout.Indicators.Length; i++)
        {
            if (string.Equals(layout.Indicators[i].Indicator.Id, id, StringComparison.Ordinal))
            {
                return ExplainIndicator(layout.Indicators[i], i);
            }
        }

        for (var i = 0; i < layout.Nodes.Length; i++)
        {
            if (string.Equals(layout.Nodes[i].Definition.Id, id, StringComparison.Ordinal)) return ExplainNode(layout.Nodes[i], i);
        }

        throw new ArgumentException($"There is no indicator or scored node \"{id}\".", nameof(id));
    }

    private Explanation ExplainIndicator(ResolvedIndicator indicator, int number)
    {
        var score = place.Indicators[number];
        ExplainValue(indicator, score);
        if (indicator.Target is { } target) ExplainTarget(target, indicator.Indicator.Unit, score.Gap);
        else Say(indicator.Indicator.Targets.Count > 0 ? StepKind.NoTargetAsked : StepKind.NoTarget);
        if (indicator.Indicator.BottomLine) ExplainBottomLine(score.Status);

        if (!score.IsScored)
        {
            Say(StepKind.ReportedOnly);
        }
        else if (place.IsLeftOut)
        {
            Say(StepKind.LeftOut);
        }
        else if (!double.IsNaN(score.Score))
        {
            ExplainImputation(indicator, score);
            ExplainTreatment(indicator, score);
            ExplainScore(indicator, score);
            ExplainTreatedScore(indicator, score);
            ExplainWeight(new(IsLeaf: true, indicator.Leaf), score.Score, score.EffectiveWeight, score.Loss, score.Contribution);
        }

        return new(indicator.Indicator.Id, indicator.Indicator.Name, [.. steps]);
    }

    private void ExplainValue(ResolvedIndicator indicator, IndicatorScore score)
    {
        if (score.IsDerived) ExplainDerivation(indicator, score);
        else if (!double.IsNaN(score.Value)) ExplainObservation(indicator.Indicator, score);
        else if (score.Status == IndicatorStatus.NotApplicable) Say(StepKind.NotApplicable);
        else Say(score.IsImputed ? StepKind.NoDataOfItsOwn : StepKind.NoData);
    }

    private void ExplainObservation(Indicator indicator, IndicatorScore score)
    {
        var sign = score.Observation.Qualifier switch
        {
            ObservationQualifier.Above => "> ",
            ObservationQualifier.Below => "< ",
            ObservationQualifier.About => "≈ ",
            _ => "",
        };
        Add(new(
            StepKind.Value, StepWords.Quantity(sign + Figures.Value(score.Value), indicator.Unit), StepWords.OriginOf(score.Observation))
        {
            Operands = [OperandOf(indicator.Id, score.Value)],
            Result = score.Value,
            Unit = indicator.Unit,
        });
    }

    private void ExplainDerivation(ResolvedIndicator indicator, IndicatorScore score)
    {
        var (id, denominator, formula) = (indicator.Indicator.Id, indicator.Indicator.Denominator, indicator.Indicator.Derivation!);
        // By its denominator an indicator names itself: its value in the data.
        double InputOf(string input) => input == id ? score.Observation.Value : ValueOf(input);
        ExplanationOperand[] operands = denominator is null
            ? [.. formula.References.Distinct(StringComparer.Ordinal).Select(r => OperandOf(r, ValueOf(r)))]
            : [OperandOf(id, score.Observation.Value) with { Unit = denominator.Unit }, OperandOf(denominator.By, ValueOf(denominator.By))];
        var arithmetic = $"{formula} = {formula.Substitute(InputOf)}";
        var kind = denominator is null ? StepKind.ValueByFormula : StepKind.ValueByDenominator;
        Add(new(kind, arithmetic, StepWords.Quantity(Figures.Rounded(score.Value), indicator.Indicator.Unit))
        {
            Arithmetic = arithmetic,
            Operands = operands,
            Result = score.Value,
            Unit = indicator.Indicator.Unit,
        });
        foreach (var operand in operands) ExplainOperand(operand);
    }

    /// <summary>An input of a formula, where it is known from where it comes.</summary>
    private void ExplainOperand(ExplanationOperand operand)
    {
        var origin = StepWords.OriginOf(place.Assessment.Panel.ObservationAt(place.Row, operand.Id));
        if (origin.Equals(LocalizedText.Empty)) return;
        Add(new(StepKind.Operand, operand.Id, StepWords.Quantity(Figures.Value(operand.Value), operand.Unit), origin)
        {
            Operands = [operand],
            Result = operand.Value,
            Unit = operand.Unit,
        });
    }

    private void ExplainScore(ResolvedIndicator indicator, IndicatorScore score)
    {
        var normalised = ScoreBeforeTreatment(indicator, score) ?? score.Score;
        // What was imputed as a score has no value that could be normalised.
        var way = double.IsNaN(score.ScoredValue) ? null : layout.Functions[indicator.Leaf].Describe(score.ScoredValue);
        Add(new(
            StepKind.Score, indicator.Descriptor.Title, StepWords.Equation(way, normalised),
            score.IsClipped ? Phrase.Of("step.cut") : LocalizedText.Empty)
        {
            Arithmetic = way,
            Operands = way is null
                ? []
                : [OperandOf(indicator.Indicator.Id, score.ScoredValue), .. ConstantsOf(layout.Functions[indicator.Leaf].Constants)],
            Result = normalised,
            Method = indicator.Descriptor.Title,
        });
    }

    private void ExplainTarget(ResolvedTarget resolved, string? unit, Gap? gap)
    {
        var own = resolved.Target.Comparator == TargetComparator.Change ? null : unit;
        var bounds = new (string Id, double Value)[] { ("low", resolved.Target.Low), ("high", resolved.Target.High) };
        Add(new(
            StepKind.Target, StepWords.Quantity(resolved.Target.InSigns(unit: null), own), StepWords.OfTarget(resolved, gap), resolved.Due)
        {
            Operands = [.. bounds.Where(b => double.IsFinite(b.Value)).Select(b => new ExplanationOperand(b.Id, b.Value) { Unit = own })],
            Result = gap?.Difference,
            Unit = gap?.GapUnit,
        });
    }

    private void ExplainBottomLine(IndicatorStatus status)
    {
        if (status == IndicatorStatus.NotMet) Add(new(StepKind.BottomLineFailed, EffectOfFailure));
        else Say(status switch
        {
            IndicatorStatus.Met => StepKind.BottomLinePassed,
            IndicatorStatus.NotApplicable => StepKind.BottomLineNotApplicable,
            _ => StepKind.BottomLineUndetermined,
        });
    }

    /// <summary>What a failed bottom line does to the index.</summary>
    private LocalizedText EffectOfFailure => model.BottomLineCap is { } cap
        ? Phrase.Of("step.failure-caps", cap.Title)
        : Phrase.Of("step.failure-does-not-cap");

    /// <summary>A value with the cell it stands in.</summary>
    private ExplanationOperand OperandOf(string id, double value)
    {
        var framework = model.Plan.Framework;
        var indicator = framework.Indicators.FirstOrDefault(i => i.Id == id);
        var variable = framework.Variables.FirstOrDefault(v => v.Id == id);
        var observation = place.Assessment.Panel.ObservationAt(place.Row, id);
        return new(id, value)
        {
            Name = indicator?.Name ?? variable?.Name,
            Unit = indicator?.Unit ?? variable?.Unit,
            Qualifier = observation.Qualifier,
            Location = observation.Location,
        };
    }

    private double ValueOf(string id)
    {
        var derived = layout.Indicators.FirstOrDefault(i => i.Slot >= 0 && string.Equals(i.Indicator.Id, id, StringComparison.Ordinal));
        return derived is not null ? result.Values[layout.Indicators.IndexOf(derived)] : place.Assessment.Panel.ValueAt(place.Row, id);
    }

    /// <summary>The constants of what was fitted, where they are few: a list under its name with its number.</summary>
    private static IEnumerable<ExplanationOperand> ConstantsOf(ImmutableSortedDictionary<string, ImmutableArray<double>> constants) =>
        constants.Sum(c => c.Value.Length) > MostConstants
            ? []
            : constants.SelectMany(
                c =>
                    c.Value.Select(
                        (v, i) => new ExplanationOperand(c.Value.Length == 1 ? c.Key : FormattableString.Invariant($"{c.Key}[{i}]"), v)));

    private void Say(StepKind kind) => steps.Add(new(kind));

    private void Add(ExplanationStep step) => steps.Add(step);
}
