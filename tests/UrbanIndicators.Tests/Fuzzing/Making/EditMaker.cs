namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Makes changes of a framework in code: what no file can say, and what the checks of a file are to catch as well.</summary>
internal static class EditMaker
{
    public static readonly string[] Kinds =
    [
        "scale-low", "scale-high", "minimum-coverage", "node-coverage", "weight", "worst", "best", "low", "high", "tolerance",
        "valid-low", "valid-high", "grade", "factor",
        "status", "direction", "comparator", "role", "stage", "indicator-id", "node-id", "twice", "without", "no-children", "cap",
        "normalise", "aggregate", "weights", "impute", "treat", "by", "set", "phase", "parameter",
    ];

    private static readonly string[] Numbers =
    [
        "NaN", "Infinity", "-Infinity", "1e99", "-1e99", "1e200", "1.7976931348623157e308", "1e-200", "5e-324", "0", "-0", "-1", "1",
        "50", "100", "0.30000000000000004",
    ];

    private static readonly string[] WordKinds =
        ["indicator-id", "node-id", "cap", "normalise", "aggregate", "weights", "impute", "treat", "set", "phase", "parameter"];

    private static readonly string[] Words =
        ["", " ", "no-such", "a b", "{0}", "\u202E", "given", "entropy", "one", "min-max", "geometric", "i0", "index", "99", "-1"];

    /// <summary>One change: its kind, which of the things of that kind, and what it becomes.</summary>
    public static string Some(Chance chance)
    {
        var kind = chance.OneOf(Kinds);
        // A node may be called Infinity, but then no oracle can tell its name from a figure that is none.
        var becomes = WordKinds.Contains(kind) || chance.Percent(40) ? chance.OneOf(Words) : chance.OneOf(Numbers);
        return $"{kind}|{chance.Below(20)}|{becomes}";
    }
}
