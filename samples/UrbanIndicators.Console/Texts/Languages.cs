using System.Globalization;

namespace UrbanIndicators.Cli.Texts;

/// <summary>The languages of the console, and which one to speak.</summary>
internal static class Languages
{
    /// <summary>The language where nothing else is asked for.</summary>
    public const string English = "en";

    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The codes of all languages that there are texts in.</summary>
    public static IReadOnlyList<string> All => Words.All.Languages;

    /// <summary>Finds the language before the command line is parsed, for help and usage errors need it too.</summary>
    /// <param name="args">The command line: <c>--lang zh</c>, <c>--lang=zh</c>, <c>--lang:zh</c>.</param>
    /// <param name="environment">Gives an environment variable; the first set of LC_ALL, LC_MESSAGES and LANG counts.</param>
    public static string Choose(IReadOnlyList<string> args, Func<string, string?> environment)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var value = args[i] == "--lang" && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith("--lang=", StringComparison.Ordinal)
                    || args[i].StartsWith("--lang:", StringComparison.Ordinal) ? args[i][7..]
                : null;
            if (value is not null && All.Contains(value, StringComparer.Ordinal)) return value;
        }

        var locale = LocaleVariables.Select(environment).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? "";
        return All.FirstOrDefault(l => locale.StartsWith(l, StringComparison.OrdinalIgnoreCase)) ?? English;
    }

    /// <summary>The culture whose resources System.CommandLine takes its words from.</summary>
    public static CultureInfo ResourcesOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(SystemWords.Culture.In(language));
        }
        catch (CultureNotFoundException)
        {
            // Started so that no culture is known. What is said here is in the language all the same; System.CommandLine speaks English.
            return CultureInfo.InvariantCulture;
        }
    }
}
