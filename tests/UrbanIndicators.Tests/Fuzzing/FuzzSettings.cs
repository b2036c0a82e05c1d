using System.Globalization;

namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>How long and with which seeds, from environment variables; nothing set is the plain run of the tests.</summary>
internal sealed record FuzzSettings(double? Minutes, ulong? Seed, string? Replay, string Folder)
{
    public static FuzzSettings FromEnvironment()
    {
        var minutes = Read("URBAN_FUZZ_MINUTES") is { } asked ? double.Parse(asked, CultureInfo.InvariantCulture) : (double?)null;
        var seed = Read("URBAN_FUZZ_SEED") is { } given
            ? ulong.Parse(given, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : (ulong?)null;
        var folder = Read("URBAN_FUZZ_FOLDER") ?? Path.Combine(Conventions.Repository.Root, "artifacts", "fuzz");
        return new(minutes, seed, Read("URBAN_FUZZ_REPLAY"), folder);
    }

    private static string? Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
