namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>Chance that is the same on every machine and runtime (splitmix64), so that a seed alone brings a case back.</summary>
internal sealed class Chance(ulong seed)
{
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    private ulong state = seed;

    /// <summary>The seed of one case of a run: neighbours have nothing in common.</summary>
    public static ulong SeedOf(ulong run, int number) => new Chance(run ^ ((ulong)number * Golden)).Bits();

    public ulong Bits()
    {
        state += Golden;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 up to and without <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Bits() % (ulong)count);

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Percent(int share) => Below(100) < share;

    /// <summary>A number from 0 up to and without 1.</summary>
    public double Unit() => (Bits() >> 11) * (1.0 / (1UL << 53));

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        var array = items.ToArray();
        for (var i = array.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (array[i], array[other]) = (array[other], array[i]);
        }

        return array;
    }
}
