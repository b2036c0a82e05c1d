using BenchmarkDotNet.Attributes;

namespace UrbanIndicators.Benchmarks;

/// <summary>Definitions from YAML text to a checked framework.</summary>
[MemoryDiagnoser]
public class YamlLoadBenchmarks
{
    [Params("people-city-2035", "bench-60")]
    public string Framework { get; set; } = "";

    private byte[] text = [];

    [GlobalSetup]
    public void SetUp() => text = Framework == "bench-60" ? System.Text.Encoding.UTF8.GetBytes(BenchYaml.Text()) : BuiltIn(Framework);

    [Benchmark]
    public UrbanExam Define()
    {
        using var stream = new MemoryStream(text, writable: false);
        return UrbanExam.Define(stream);
    }

    private static byte[] BuiltIn(string id)
    {
        // BenchmarkDotNet runs from a folder of its own below the repository.
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, "indicators", "frameworks", id + ".yaml");
            if (File.Exists(file)) return File.ReadAllBytes(file);
        }

        throw new FileNotFoundException($"No indicators/frameworks/{id}.yaml was found above {AppContext.BaseDirectory}.");
    }
}
