using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Reads and checks the values of options; what is wrong is said in the user's language.</summary>
internal static partial class OptionParsers
{
    public static Option<int?> AtLeastOne(Option<int?> option, string language) => Check(option, n => n >= 1, language, Messages.HeaderRowInvalid);

    public static Option<int?> Year(Option<int?> option, string language) => Check(option, y => y is >= 1 and <= 9999, language, Messages.YearInvalid);

    public static Option<Period?> Period(Option<Period?> option, string language)
    {
        option.CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (ParsePeriod(text) is { } period) return period;
            result.AddError(Messages.PeriodInvalid.Format(language, text));
            return null;
        };
        return option;
    }

    internal static Period? ParsePeriod(string text)
    {
        var match = PeriodPattern().Match(text);
        if (!match.Success) return null;
        var year = Number(match.Groups["year"]);
        if (year == 0) return null;
        if (match.Groups["quarter"].Success) return UrbanIndicators.Period.OfQuarter(year, Number(match.Groups["quarter"]));
        if (!match.Groups["month"].Success) return UrbanIndicators.Period.OfYear(year);
        return Number(match.Groups["month"]) is >= 1 and <= 12 and var month ? UrbanIndicators.Period.OfMonth(year, month) : null;
    }

    private static Option<int?> Check(Option<int?> option, Predicate<int> isValid, string language, LocalizedText message)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && !isValid(value))
            {
                result.AddError(message.Format(language, value));
            }
        });
        return option;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>[0-9]{4})(-[Qq](?<quarter>[1-4])|-(?<month>[0-9]{2}))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PeriodPattern();
}
