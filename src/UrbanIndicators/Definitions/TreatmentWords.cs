namespace UrbanIndicators.Definitions;

/// <summary>The parameters of treatments, and the words some of them take.</summary>
internal static class TreatmentWords
{
    public const string Points = "points";
    public const string SkewnessLimit = "skewness";
    public const string KurtosisLimit = "kurtosis";
    public const string MomentsKind = "moments";
    public const string CorrectedMoments = "corrected";
    public const string PopulationMoments = "population";
    public const string Force = "force";
    public const string Tail = "tail";
    public const string AutoTail = "auto";
    public const string HighTail = "high";
    public const string LowTail = "low";
    public const string Offset = "offset";
    public const string OffsetOfRange = "range";
    public const string OffsetOfOne = "one";
    public const string NoOffset = "none";
    public const string Lambda = "lambda";
    public const string TransformName = "transform";
    public const string Combine = "combine";
}
