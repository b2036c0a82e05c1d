using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions.Yaml;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Scoring.Fitting;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Saving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.ModelFiles;

/// <summary>What the stages between data and scores learnt, in a saved model.</summary>
internal static class ModelStagesJson
{
    public static void Write(Utf8JsonWriter writer, Preparation preparation)
    {
        writer.WriteStartObject(ModelJson.Stages);
        foreach (var stage in preparation.Stages)
        {
            writer.WritePropertyName(NameOf(stage.Stage));
            stage.Write(writer);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads the stages of a layout that has its functions.</summary>
    /// <exception cref="UrbanIndicatorsException">They do not fit the framework.</exception>
    public static Preparation Read(SavedObject saved, ScoringPlan plan, ModelLayout layout)
    {
        var settings = plan.Framework.Method;
        var indicators = layout.Leaves.Select(l => layout.Indicators[l].Indicator).ToImmutableArray();
        var stages = ImmutableArray.CreateBuilder<PreparationStage>();
        foreach (var stage in PreparationFitter.StagesOf(settings, layout))
        {
            var value = saved[NameOf(stage)];
            stages.Add(stage switch
            {
                ScoringStage.Impute => new ImputeStage(indicators, ReadImputers(value, plan, layout, indicators)),
                ScoringStage.Treat => new TreatStage(indicators, ReadTreatments(value.Object(), plan, layout)),
                ScoringStage.Normalise => new NormaliseStage([.. layout.Leaves.Select(l => layout.Indicators[l].Function!)]),
                _ => new ScreenStage(settings.Screen!),
            });
            if (stage is ScoringStage.Screen or ScoringStage.Normalise) value.Nothing();
        }

        saved.Finish();
        return new(stages.ToImmutable());
    }

    private static ImmutableArray<(Method Method, Imputer Imputer)> ReadImputers(
        SavedValue saved, ScoringPlan plan, ModelLayout layout, ImmutableArray<Indicator> indicators)
    {
        var settings = plan.Framework.Method;
        var (groups, items) = (ImputationGroups.Of(settings, layout), saved.Items());
        if (items.Count != groups.Count)
        {
            throw saved.Refusal(Phrase.Of("model-stages-json.a-list-of-imputations", Figures.Value(groups.Count)));
        }

        var imputers = ImmutableArray.CreateBuilder<(Method, Imputer)>(groups.Count);
        foreach (var ((method, leaves), item) in groups.Zip(items))
        {
            var members = item.Object();
            var name = members["method"];
            if (name.Text() != method.ToString()) throw name.Refusal(Phrase.Of("model-stages-json.as-the-framework-says", method));
            var descriptor = plan.Methods.Find(MethodKind.Imputation, method.Name)!;

            var (constants, texts) = (members["constants"].Object(), members["texts"].Object());
            ImmutableArray<string> own = [.. leaves.Select(l => indicators[l].Id)];
            var holdsScores = PreparationFitter.NormalisesBeforeImputing(settings);
            var setting = new ImputationSetting(new(method, descriptor), indicators, own, holdsScores);
            imputers.Add((method, Imputations.Read(setting, new SavedConstants(constants, texts))));
            constants.Finish();
            texts.Finish();
            members.Finish();
        }

        return imputers.DrainToImmutable();
    }

    private static ImmutableArray<FittedTreatment?> ReadTreatments(SavedObject saved, ScoringPlan plan, ModelLayout layout)
    {
        var treatments = ImmutableArray.CreateBuilder<FittedTreatment?>(layout.Leaves.Length);
        foreach (var indicator in layout.Leaves.Select(l => layout.Indicators[l]))
        {
            treatments.Add(null);
            if (TreatmentChoice.Of(plan.Framework.Method, indicator) is not { } method) continue;
            var constants = saved[indicator.Indicator.Id].Object();
            var descriptor = plan.Methods.Find(MethodKind.Treatment, method.Name)!;
            treatments[^1] = Treatments.Read(indicator.Indicator, new(method, descriptor), new SavedConstants(constants));
            constants.Finish();
        }

        saved.Finish();
        return treatments.DrainToImmutable();
    }

    private static string NameOf(ScoringStage stage) => Words.Of(Words.Stages, stage);
}
