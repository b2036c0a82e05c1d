using System.Collections.Immutable;
using System.Text.Json;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Definitions.Yaml;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Scoring.Fitting;
using UrbanIndicators.Scoring.Resolving;
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
    public static Preparation Read(SavedObject saved, ResolvedPlan resolved, ImmutableArray<ColumnFunction> functions)
    {
        var settings = resolved.Plan.Framework.Method;
        var indicators = resolved.Leaves.Select(l => resolved.Indicators[l].Indicator).ToImmutableArray();
        var stages = ImmutableArray.CreateBuilder<PreparationStage>();
        foreach (var stage in PreparationFitter.StagesOf(resolved))
        {
            var value = saved[NameOf(stage)];
            stages.Add(stage switch
            {
                ScoringStage.Impute => new ImputeStage(indicators, ReadImputers(value, resolved, indicators)),
                ScoringStage.Treat => new TreatStage(indicators, ReadTreatments(value.Object(), resolved)),
                ScoringStage.Normalise => new NormaliseStage(functions),
                _ => new ScreenStage(settings.Screen!),
            });
            if (stage is ScoringStage.Screen or ScoringStage.Normalise) value.Nothing();
        }

        saved.Finish();
        return new(stages.ToImmutable());
    }

    private static ImmutableArray<(Method Method, Imputer Imputer)> ReadImputers(
        SavedValue saved, ResolvedPlan resolved, ImmutableArray<Indicator> indicators)
    {
        var plan = resolved.Plan;
        var (groups, items) = (ImputationGroups.Of(resolved), saved.Items());
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
            var holdsScores = PreparationFitter.NormalisesBeforeImputing(plan.Framework.Method);
            var setting = new ImputationSetting(new(method, descriptor), indicators, own, holdsScores);
            imputers.Add((method, Imputations.Read(setting, new SavedConstants(constants, texts))));
            constants.Finish();
            texts.Finish();
            members.Finish();
        }

        return imputers.DrainToImmutable();
    }

    private static ImmutableArray<FittedTreatment?> ReadTreatments(SavedObject saved, ResolvedPlan resolved)
    {
        var plan = resolved.Plan;
        var treatments = ImmutableArray.CreateBuilder<FittedTreatment?>(resolved.Leaves.Length);
        foreach (var indicator in resolved.Leaves.Select(l => resolved.Indicators[l]))
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
