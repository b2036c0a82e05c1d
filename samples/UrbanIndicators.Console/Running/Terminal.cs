using System.Text;

namespace UrbanIndicators.Cli.Running;

/// <summary>Where the console reads its surroundings from and writes to; tests give their own.</summary>
internal sealed class Terminal
{
    /// <summary>Width of tables where no terminal sets one.</summary>
    private const int DefaultWidth = 140;

    /// <summary>Where data goes.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = DefaultWidth;

    public Func<string, string?> Environment { get; init; } = static _ => null;

    public static Terminal OfProcess() => new()
    {
        Output = StandardStreams.IsOutputClosed ? new ClosedStream() : System.Console.OpenStandardOutput(),
        Error = StandardStreams.IsErrorClosed
            ? TextWriter.Null
            : new StreamWriter(new ForgivingStream(System.Console.OpenStandardError()), new UTF8Encoding(false)) { AutoFlush = true },
        OutputIsTerminal = !System.Console.IsOutputRedirected,
        ErrorIsTerminal = !System.Console.IsErrorRedirected,
        Width = WidthOfProcess(),
        Environment = System.Environment.GetEnvironmentVariable,
    };

    private static int WidthOfProcess()
    {
        if (System.Console.IsOutputRedirected) return DefaultWidth;
        try
        {
            if (OperatingSystem.IsWindows()) System.Console.OutputEncoding = Encoding.UTF8;
            return System.Console.WindowWidth is > 20 and var width ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
