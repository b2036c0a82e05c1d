using System.Runtime.CompilerServices;

namespace UrbanIndicators.Cli.Texts;

/// <summary>
/// The texts of --help: those of options that several commands share by name, those of a command and its own options by key, from the
/// folder of the command.
/// </summary>
internal static class Help
{
    public static readonly LocalizedText Normalise = Text();
    public static readonly LocalizedText Aggregate = Text();
    public static readonly LocalizedText Weights = Text();
    public static readonly LocalizedText Impute = Text();
    public static readonly LocalizedText Treat = Text();
    public static readonly LocalizedText Framework = Text();
    public static readonly LocalizedText BuiltIn = Text();
    public static readonly LocalizedText ImportRoot = Text();
    public static readonly LocalizedText Data = Text();
    public static readonly LocalizedText Layout = Text();
    public static readonly LocalizedText HeaderRow = Text();
    public static readonly LocalizedText PlaceColumn = Text();
    public static readonly LocalizedText PeriodColumn = Text();
    public static readonly LocalizedText PlaceTable = Text();
    public static readonly LocalizedText Encoding = Text();
    public static readonly LocalizedText Strict = Text();
    public static readonly LocalizedText Lenient = Text();
    public static readonly LocalizedText Period = Text();
    public static readonly LocalizedText Phase = Text();
    public static readonly LocalizedText Year = Text();
    public static readonly LocalizedText TargetSet = Text();
    public static readonly LocalizedText Format = Text();
    public static readonly LocalizedText Output = Text();
    public static readonly LocalizedText Headings = Text();
    public static readonly LocalizedText Bom = Text();
    public static readonly LocalizedText FailOnBottomLine = Text();
    public static readonly LocalizedText ShowHelp = Text();
    public static readonly LocalizedText Lang = Text();
    public static readonly LocalizedText Verbose = Text();

    /// <summary>The help of a command (<c>score</c>), or of an option of its own (<c>score.indicators</c>).</summary>
    public static LocalizedText Of(string key) => Words.All["help." + key];

    private static LocalizedText Text([CallerMemberName] string name = "") => Words.Named("help.option", name);
}
