using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace UrbanIndicators.Cli.Texts;

/// <summary>The words that System.CommandLine has in English only, as it writes them, with what they are in other languages.</summary>
internal static class SystemWords
{
    /// <summary>The culture whose resources System.CommandLine takes the rest of its words from.</summary>
    public static readonly LocalizedText Culture = Text();

    // Where it is possible these three are as wide as the English ones, so that the columns of the help keep their places.
    public static readonly LocalizedText Description = Text();
    public static readonly LocalizedText Required = Text();
    public static readonly LocalizedText Default = Text();

    public static readonly LocalizedText OptionRequired = Text();

    /// <summary>Puts help into the language.</summary>
    public static string TranslateHelp(string help, string language) =>
        new[] { Description, Required, Default }.Aggregate(
            help, (text, word) => text.Replace(word.ToString(), word.In(language), StringComparison.Ordinal));

    /// <summary>Puts what is wrong with a command line into the language.</summary>
    public static string TranslateRefusal(string refusal, string language)
    {
        if (language == Languages.English) return refusal;
        var pattern = Regex.Escape(OptionRequired.ToString()).Replace(@"'\{0}'", "'(?<name>.+?)'", StringComparison.Ordinal);
        return Regex.Replace(
            refusal,
            pattern,
            found => OptionRequired.Format(language, found.Groups["name"].Value),
            RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1));
    }

    private static LocalizedText Text([CallerMemberName] string name = "") => Words.Named("system", name);
}
