using Microsoft.Extensions.Options;

namespace UrbanIndicators.Hosting;

/// <summary>Finds every mistake in the options at once.</summary>
internal sealed class UrbanIndicatorsOptionsValidator : IValidateOptions<UrbanIndicatorsOptions>
{
    public ValidateOptionsResult Validate(string? name, UrbanIndicatorsOptions options)
    {
        var mistakes = new List<string>();
        if (options.DefinitionsRoot is { } root && !Directory.Exists(root))
        {
            mistakes.Add($"{nameof(options.DefinitionsRoot)} must be an existing folder (was \"{root}\").");
        }

        if (options.Methods is null)
        {
            mistakes.Add($"{nameof(options.Methods)} must not be null; leave it out for the library's own methods.");
        }

        if (options.Csv is null) mistakes.Add($"{nameof(options.Csv)} must not be null; leave it out for the defaults.");
        else Check(options.Csv, mistakes);
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static void Check(TableReadOptions csv, List<string> mistakes)
    {
        if (!Enum.IsDefined(csv.Layout)) mistakes.Add($"Csv.{nameof(csv.Layout)} must be one of the values of {nameof(TableLayout)}.");
        if (csv.HeaderRow is < 1) mistakes.Add($"Csv.{nameof(csv.HeaderRow)} must be at least 1: rows are counted from 1.");
        if (csv.PlaceTable is { } table && !File.Exists(table))
        {
            mistakes.Add($"Csv.{nameof(csv.PlaceTable)} must be an existing file (was \"{table}\").");
        }
    }
}
