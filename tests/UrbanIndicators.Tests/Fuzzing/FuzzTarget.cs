namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>A door of the library that cases are pushed through.</summary>
internal abstract class FuzzTarget
{
    /// <summary>Its name in seeds and files.</summary>
    public abstract string Name { get; }

    /// <summary>How many cases the plain run of the tests tries: a number, not a time, so that every run is the same.</summary>
    public abstract int Cases { get; }

    /// <summary>
    /// The least share, in percent, of its cases that have to be scored, so that a change which refuses everything is seen.
    /// </summary>
    public abstract int LeastScored { get; }

    /// <summary>Makes a case from chance alone.</summary>
    public abstract FuzzCase Make(Chance chance);

    /// <summary>
    /// Tries a case. Refusals by name are fine; whatever breaks a rule is a <see cref="FuzzViolation"/>, and so is any other exception.
    /// </summary>
    public abstract FuzzOutcome Try(FuzzCase given);
}
