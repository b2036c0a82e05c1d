using UrbanIndicators.Cli;
using UrbanIndicators.Cli.Running;

using var signals = new Signals();
return signals.StatusOf(await ConsoleApp.RunAsync(args, Terminal.OfProcess(), signals.Token));
