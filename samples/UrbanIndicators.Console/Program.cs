using UrbanIndicators.Cli;
using UrbanIndicators.Cli.Running;

return await ConsoleApp.RunAsync(args, Terminal.OfProcess());
