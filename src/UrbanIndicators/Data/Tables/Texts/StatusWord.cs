using System.Collections.Frozen;

namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>A word of the status column of a long table.</summary>
/// <param name="Status">Whether there is a value.</param>
/// <param name="Qualifier">The value is a bound or about right: the author says so, therefore it is no mistake.</param>
internal readonly record struct StatusWord(ObservationStatus Status, ObservationQualifier Qualifier)
{
    private static readonly FrozenDictionary<string, StatusWord> Words = new Dictionary<string, StatusWord>(StringComparer.Ordinal)
    {
        [""] = new(ObservationStatus.Present, ObservationQualifier.None),
        ["final"] = new(ObservationStatus.Present, ObservationQualifier.None),
        ["最终"] = new(ObservationStatus.Present, ObservationQualifier.None),
        ["正式"] = new(ObservationStatus.Present, ObservationQualifier.None),
        ["estimated"] = new(ObservationStatus.Present, ObservationQualifier.About),
        ["预计"] = new(ObservationStatus.Present, ObservationQualifier.About),
        ["估计"] = new(ObservationStatus.Present, ObservationQualifier.About),
        ["about"] = new(ObservationStatus.Present, ObservationQualifier.About),
        ["约"] = new(ObservationStatus.Present, ObservationQualifier.About),
        ["above"] = new(ObservationStatus.Present, ObservationQualifier.Above),
        ["超过"] = new(ObservationStatus.Present, ObservationQualifier.Above),
        ["below"] = new(ObservationStatus.Present, ObservationQualifier.Below),
        ["不足"] = new(ObservationStatus.Present, ObservationQualifier.Below),
        ["missing"] = new(ObservationStatus.Missing, ObservationQualifier.None),
        ["缺失"] = new(ObservationStatus.Missing, ObservationQualifier.None),
        ["notapplicable"] = new(ObservationStatus.NotApplicable, ObservationQualifier.None),
        ["不适用"] = new(ObservationStatus.NotApplicable, ObservationQualifier.None),
        ["notassessed"] = new(ObservationStatus.NotAssessed, ObservationQualifier.None),
        ["无标准"] = new(ObservationStatus.NotAssessed, ObservationQualifier.None),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public double Value => Status switch
    {
        ObservationStatus.NotApplicable => Missing.NotApplicable,
        ObservationStatus.NotAssessed => Missing.NotAssessed,
        _ => Missing.Value,
    };

    public static bool TryParse(string text, out StatusWord word) => Words.TryGetValue(NameFolding.Fold(text), out word);
}
