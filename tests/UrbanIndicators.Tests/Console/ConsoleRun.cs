using System.Text;
using UrbanIndicators.Cli;
using UrbanIndicators.Cli.Running;

namespace UrbanIndicators.Tests.Cli;

/// <summary>What one run of the console wrote and returned.</summary>
internal sealed record ConsoleRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => new UTF8Encoding(false, true).GetString(Bytes);

    public static ConsoleRun Of(params string[] args) => Of(CancellationToken.None, args);

    public static ConsoleRun Of(CancellationToken cancellationToken, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var terminal = new Terminal { Output = output, Error = error };
        var exitCode = ConsoleApp.RunAsync(args, terminal, cancellationToken).GetAwaiter().GetResult();
        return new(exitCode, output.ToArray(), error.ToString());
    }
}
