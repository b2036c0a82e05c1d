using System.CommandLine;
using System.Globalization;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Reads and checks the values of options; what is wrong is said in the user's language.</summary>
internal static class OptionParsers
{
    public static Option<int?> AtLeastOne(Option<int?> option, string language) =>
        Check(option, n => n >= 1, language, Messages.HeaderRowInvalid);

    public static Option<int?> Year(Option<int?> option, string language) =>
        Check(option, y => y is >= 1 and <= 9999, language, Messages.YearInvalid);

    public static Option<Period?> Period(Option<Period?> option, string language)
    {
        option.CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (UrbanIndicators.Period.TryParse(text, out var period)) return period;
            result.AddError(Messages.PeriodInvalid.Format(language, text));
            return null;
        };
        return option;
    }

    private static Option<int?> Check(Option<int?> option, Predicate<int> isValid, string language, LocalizedText message)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1
                && int.TryParse(result.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
                    && !isValid(value))
            {
                result.AddError(message.Format(language, value));
            }
        });
        return option;
    }
}
