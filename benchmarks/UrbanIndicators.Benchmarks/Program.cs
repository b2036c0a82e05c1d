using System.Globalization;
using BenchmarkDotNet.Running;
using UrbanIndicators.Benchmarks;

switch (args)
{
    case ["generate", var rows, var file]:
        using (var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20))
        {
            BenchRows.Write(stream, int.Parse(rows, CultureInfo.InvariantCulture));
        }

        return 0;
    case ["framework", var file]:
        File.WriteAllText(file, BenchYaml.Text());
        return 0;
    case ["memory", var rows]:
        MemoryRun.Run(int.Parse(rows, CultureInfo.InvariantCulture), threads: 1);
        return 0;
    case ["memory", var rows, var threads]:
        MemoryRun.Run(int.Parse(rows, CultureInfo.InvariantCulture), int.Parse(threads, CultureInfo.InvariantCulture));
        return 0;
    case ["weights", var rows]:
        WeightingTimes.Run(int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["prepare", var rows]:
        PreparationTimes.Run(int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["toolbox", var rows]:
        ToolboxRun.Run(int.Parse(rows, CultureInfo.InvariantCulture));
        return 0;
    case ["aggregations", var rows, var children]:
        AggregationTimes.Run(int.Parse(rows, CultureInfo.InvariantCulture), int.Parse(children, CultureInfo.InvariantCulture));
        return 0;
    case ["bandwidth"]:
        Console.WriteLine(Bandwidth.Measure());
        return 0;
    case ["generate" or "framework" or "memory" or "weights" or "prepare" or "toolbox" or "aggregations" or "bandwidth", ..]:
        Console.Error.WriteLine(
            "usage: generate ROWS FILE | framework FILE | memory ROWS [THREADS] | weights ROWS | prepare ROWS | aggregations ROWS "
            + "CHILDREN | toolbox ROWS | bandwidth"
            + " | BenchmarkDotNet's own arguments");
        return 2;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(BenchModel).Assembly).Run(args);
        return 0;
}
