using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace UrbanIndicators.Tests.Cli;

/// <summary>
/// The console as a process of its own, started by a shell so that streams can be closed and signals be sent. Not on Windows.
/// </summary>
internal sealed class ConsoleProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private ConsoleProcess(Process process)
    {
        this.process = process;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    public bool HasExited => process.HasExited;

    /// <summary>Starts the console.</summary>
    /// <param name="redirections">What the shell does to the streams: <c>>&amp;-</c>.</param>
    /// <param name="environment">Variables; an empty value takes one away.</param>
    /// <param name="args">The command line.</param>
    /// <param name="before">What the shell does first: <c>trap '' HUP;</c>.</param>
    public static ConsoleProcess Start(string redirections, (string Name, string Value)[] environment, string[] args, string before = "")
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Replaced by the console, which then has the shell's number.
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"{before} exec \"$@\" {redirections}");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "urban-indicators.dll"));
        foreach (var arg in args) start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment)
        {
            if (value.Length == 0) start.Environment.Remove(name);
            else start.Environment[name] = value;
        }

        return new(Process.Start(start)!);
    }

    public static ConsoleRun Run(string redirections, (string Name, string Value)[] environment, params string[] args)
    {
        using var console = Start(redirections, environment, args);
        return console.End();
    }

    /// <summary>Sends a signal by name: TERM, STOP.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("/bin/sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -{name} {process.Id}")]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end.</summary>
    public ConsoleRun End()
    {
        if (!process.WaitForExit(TimeSpan.FromMinutes(2))) throw new AssertionException("The console did not come to its end.");
        return new(process.ExitCode, Encoding.UTF8.GetBytes(output.GetAwaiter().GetResult()), error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
