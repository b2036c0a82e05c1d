using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Cli.Running;

/// <summary>
/// Takes what System.CommandLine says line by line, with arguments in it as they were typed: a line end within one begins no line of its
/// own.
/// </summary>
internal sealed class OneLineWriter : StringWriter
{
    public override void WriteLine(string? value) => base.WriteLine(PlainText.OneLine(value ?? ""));
}
