using System.CommandLine;
using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Cli.Commands;

/// <summary>One run of a command: what was asked for and where the answer goes.</summary>
internal sealed class Session(ParseResult parsed, CommandOptions options, Terminal terminal, CancellationToken cancellationToken)
{
    public string Language => options.Language;

    public Terminal Terminal => terminal;

    public bool Verbose => parsed.GetValue<bool>(options.Verbose.Name);

    public string Format => parsed.GetValue(options.Format)!;

    public bool FailOnBottomLine => parsed.GetValue(options.FailOnBottomLine);

    /// <summary>The language of headings and names in CSV; <see langword="null"/> for the fixed names.</summary>
    public string? HeadingLanguage => parsed.GetValue(options.Headings) is { } headings and not "ids" ? headings : null;

    public bool ByteOrderMark => parsed.GetValue(options.Bom);

    public OutputTarget Output => new(terminal, parsed.GetValue(options.Output), cancellationToken);

    public T? Value<T>(Option<T> option) => parsed.GetValue(option);

    public T? Value<T>(Argument<T> argument) => parsed.GetValue(argument);

    public Spinner Busy(LocalizedText what) => new(terminal, Language, what);

    /// <summary>Nothing spins while the result itself appears on the terminal.</summary>
    public Spinner? BusyWriting() => Output.IsTerminal ? null : Busy(Messages.Writing);

    /// <summary>Says something on standard error.</summary>
    public void Say(string line) => terminal.Error.WriteLine(PlainText.OneLine(line));

    public void Say(LocalizedText phrase, params ReadOnlySpan<object?> arguments) => Say(phrase.Format(Language, arguments));
}
