using System.CommandLine;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>The options that several commands share, described in one language.</summary>
internal sealed class CommandOptions(string language)
{
    public string Language => language;

    public Argument<string?> Framework { get; } =
        new("FRAMEWORK") { Arity = ArgumentArity.ZeroOrOne, Description = Help.Framework.In(language) };

    public Option<string?> BuiltIn { get; } = new("--built-in") { HelpName = "ID", Description = Help.BuiltIn.In(language) };

    public Option<string?> Root { get; } = new("--root") { HelpName = "FOLDER", Description = Help.ImportRoot.In(language) };

    public Option<string[]> Data { get; } = new("--data", "-d")
    {
        HelpName = "FILE …",
        Description = Help.Data.In(language),
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> Layout { get; } = Among(
        new Option<string?>("--layout") { Description = Help.Layout.In(language) }, [.. LayoutNames.All]);

    public Option<int?> HeaderRow { get; } = OptionParsers.AtLeastOne(
        new("--header-row") { HelpName = "N", Description = Help.HeaderRow.In(language) }, language);

    public Option<string?> PlaceColumn { get; } = new("--place-column") { HelpName = "NAME", Description = Help.PlaceColumn.In(language) };

    public Option<string?> PeriodColumn { get; } = new("--period-column")
    {
        HelpName = "NAME",
        Description = Help.PeriodColumn.In(language)
    };

    public Option<string?> PlaceTable { get; } = new("--place-table") { HelpName = "FILE", Description = Help.PlaceTable.In(language) };

    public Option<string?> Encoding { get; } =
        Among(new Option<string?>("--encoding") { Description = Help.Encoding.In(language) }, "utf-8", "gb18030", "gbk", "utf-16");

    public Option<bool> Strict { get; } = new("--strict") { Description = Help.Strict.In(language) };

    public Option<bool> Lenient { get; } = new("--lenient") { Description = Help.Lenient.In(language) };

    public Option<Period?> Period { get; } = OptionParsers.Period(
        new("--period") { HelpName = "PERIOD", Description = Help.Period.In(language) }, language);

    public Option<string?> Phase { get; } = new("--phase") { HelpName = "ID", Description = Help.Phase.In(language) };

    public Option<int?> Year { get; } = OptionParsers.Year(
        new("--year") { HelpName = "YEAR", Description = Help.Year.In(language) }, language);

    public Option<string?> TargetSet { get; } = new("--target-set") { HelpName = "NAME", Description = Help.TargetSet.In(language) };

    public Option<string?> Normalise { get; } = new("--normalise") { HelpName = "METHOD", Description = Help.Normalise.In(language) };

    public Option<string?> Aggregate { get; } = new("--aggregate") { HelpName = "METHOD", Description = Help.Aggregate.In(language) };

    public Option<string?> Weights { get; } = new("--weights") { HelpName = "METHOD|SET|FILE", Description = Help.Weights.In(language) };

    public Option<string?> Impute { get; } = new("--impute") { HelpName = "METHOD", Description = Help.Impute.In(language) };

    public Option<string?> Treat { get; } = new("--treat") { HelpName = "METHOD", Description = Help.Treat.In(language) };

    public Option<string> Format { get; } = Among(
        new Option<string>("--format", "-f") { Description = Help.Format.In(language), DefaultValueFactory = _ => "table" }, "table", "csv",
            "json");

    public Option<string?> Output { get; } = new("--output", "-o") { HelpName = "FILE", Description = Help.Output.In(language) };

    public Option<string> Headings { get; } = Among(
        new Option<string>("--headings") { Description = Help.Headings.In(language), DefaultValueFactory = _ => "ids" },
        ["ids", .. Languages.All]);

    public Option<bool> Bom { get; } = new("--bom") { Description = Help.Bom.In(language) };

    public Option<bool> FailOnBottomLine { get; } = new("--fail-on-bottom-line") { Description = Help.FailOnBottomLine.In(language) };

    public Option<string> Lang { get; } = Among(
        new Option<string>("--lang") { Description = Help.Lang.In(language), Recursive = true, DefaultValueFactory = _ => language },
        [.. Languages.All]);

    public Option<bool> Verbose { get; } = new("--verbose") { Description = Help.Verbose.In(language), Recursive = true };

    /// <summary>A command with its help, which stands in its folder under its name.</summary>
    public Command NewCommand(string name) => new(name, Help.Of(name).In(language));

    public void AddFramework(Command command)
    {
        command.Add(Framework);
        Add(command, BuiltIn, Root);
    }

    public void AddData(Command command, bool required)
    {
        Data.Required = required;
        Add(command, Data, Period, Layout, HeaderRow, PlaceColumn, PeriodColumn, PlaceTable, Encoding, Strict, Lenient);
        Exclude(command, Strict, Lenient);
    }

    public void AddTargets(Command command)
    {
        Add(command, Phase, Year, TargetSet);
        Exclude(command, Phase, Year);
    }

    public void AddOverrides(Command command, bool weights = true)
    {
        Add(command, Normalise, Aggregate);
        if (weights) command.Add(Weights);
        Add(command, Impute, Treat);
    }

    public void AddOutput(Command command)
    {
        Add(command, Format, Output, Headings, Bom);
        NeedsCsv(command, Headings);
        NeedsCsv(command, Bom);
        Exclude(command, BuiltIn, Root);
    }

    /// <summary>An option that only shapes CSV is refused where it would be ignored.</summary>
    public void NeedsCsv(Command command, Option option) => command.Validators.Add(result =>
    {
        if (result.GetResult(option) is { Implicit: false } && result.GetValue(Format) != "csv")
        {
            result.AddError(Messages.OnlyWithCsv.Format(language, option.Name));
        }
    });

    public static void Add(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options) command.Add(option);
    }

    public static Option<T> Among<T>(Option<T> option, params string[] values)
    {
        option.HelpName = string.Join('|', values);
        return option.AcceptOnlyFromAmong(values);
    }

    public void Exclude(Command command, Option one, Option other) => command.Validators.Add(result =>
    {
        if (result.GetResult(one) is { Implicit: false } && result.GetResult(other) is { Implicit: false })
        {
            result.AddError(Messages.Exclusive.Format(language, one.Name, other.Name));
        }
    });
}
