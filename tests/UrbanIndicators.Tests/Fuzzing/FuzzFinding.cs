using System.Globalization;

namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>Cases that broke the same rule of the same target: the first of them, made smaller, and how many there were.</summary>
internal sealed record FuzzFinding(string Target, ulong Seed, string Rule, string Message, FuzzCase Smallest)
{
    public int Count { get; init; } = 1;

    /// <summary>What brings the case back: target and seed.</summary>
    public string Replay => string.Create(CultureInfo.InvariantCulture, $"{Target}:{Seed:x16}");

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Rule} ({Count}×; URBAN_FUZZ_REPLAY={Replay})\n{Message}\n{Smallest}");
}
