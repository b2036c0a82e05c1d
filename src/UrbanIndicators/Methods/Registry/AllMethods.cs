using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Methods.Weighting;
using UrbanIndicators.Methods.Weighting.Experts;

namespace UrbanIndicators.Methods.Registry;

/// <summary>The methods that come with the library.</summary>
/// <remarks>
/// The one list of methods, in the order of the docs: YAML, schema, docs and listings are made from it. A new method is a line here.
/// </remarks>
internal static class AllMethods
{
    public static IReadOnlyList<NormalisationMethod> Normalisations { get; } =
    [
        new AttainmentNormalisation(),
        new GoalpostsNormalisation(),
        new MinMaxNormalisation(),
        new ZScoreNormalisation(),
        new PercentileRankNormalisation(),
        new RankNormalisation(),
        new BandsNormalisation(),
        new CurveNormalisation(),
        new PassFailNormalisation(),
        new AsScoresNormalisation(),
        new ScaledNormalisation(),
        new DistanceToMaximumNormalisation(),
        new DistanceToReferenceNormalisation(),
        new DistanceToTargetNormalisation(),
        new FractionOfMaximumNormalisation(),
        new BordaNormalisation(),
        new LogisticNormalisation(),
        new CategoricalNormalisation(),
        new AboveBelowMeanNormalisation(),
    ];

    public static IReadOnlyList<AggregationMethod> Aggregations { get; } =
    [
        new ArithmeticAggregation(),
        new GeometricAggregation(),
        new HarmonicAggregation(),
        new PowerMeanAggregation(),
        new MinimumAggregation(),
        new WeightedMedianAggregation(),
        new OwaAggregation(),
        new MeanMinAggregation(),
        new MazziottaParetoAggregation(),
        new AdjustedMazziottaParetoAggregation(),
        new CopelandAggregation(),
        new TopsisAggregation(),
        new VikorAggregation(),
        new CoprasAggregation(),
        new PrometheeAggregation(),
        new GreyAggregation(),
        new RankSumRatioAggregation(),
        new FuzzyAggregation(),
        new CouplingAggregation(),
        new BenefitAggregation(),
    ];

    public static IReadOnlyList<WeightingMethod> Weightings { get; } =
    [
        new GivenWeighting(),
        new EqualWeighting(),
        new EntropyWeighting(),
        new CriticWeighting(),
        new StandardDeviationWeighting(),
        new MerecWeighting(),
        new CilosWeighting(),
        new IdocriwWeighting(),
        new PcaWeighting(),
        new FactorWeighting(),
        new OptimisedWeighting(),
        new CombinedWeighting(),
        new AhpWeighting(),
        new FuzzyAhpWeighting(),
        new BestWorstWeighting(),
        new BudgetWeighting(),
        new RankOrderCentroidWeighting(),
        new RankSumWeighting(),
        new RankReciprocalWeighting(),
        new SwaraWeighting(),
        new DelphiWeighting(),
        new BenefitOfTheDoubtWeighting(),
    ];

    public static IReadOnlyList<ImputationMethod> Imputations { get; } =
    [
        new NoImputation(),
        new MeanImputation(),
        new MedianImputation(),
        new GroupMeanImputation(),
        new GroupMedianImputation(),
        new NearestImputation(),
        new LatestImputation(),
        new ConstantInTimeImputation(),
        new LinearInTimeImputation(),
        new RegressionImputation(),
        new EmImputation(),
        new RowMeanImputation(),
        new RowMedianImputation(),
        new ConstantImputation(),
    ];

    public static IReadOnlyList<TreatmentMethod> Treatments { get; } =
    [
        new NoTreatment(),
        new WinsorisingTreatment(),
        new LogTreatment(),
        new BoxCoxTreatment(),
        new TwoStageTreatment(),
    ];

    /// <summary>All of them, kind after kind.</summary>
    public static IReadOnlyList<MethodDescriptor> All { get; } =
    [
        .. Normalisations.Select(m => m.Descriptor), .. Aggregations.Select(m => m.Descriptor), .. Weightings.Select(m => m.Descriptor),
        .. Imputations.Select(m => m.Descriptor), .. Treatments.Select(m => m.Descriptor),
    ];

    private static readonly Dictionary<(MethodKind Kind, string Name), int> Positions =
        All.Select((m, i) => (Key: (m.Kind, m.Name), Position: i)).ToDictionary(m => m.Key, m => m.Position);

    /// <summary>The place of a method among all.</summary>
    public static int Position(MethodDescriptor method) => Positions[(method.Kind, method.Name)];
}
