namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>How far a case came; a target most of whose cases are refused tries little.</summary>
internal enum FuzzOutcome
{
    /// <summary>Refused with a named error before anything was scored.</summary>
    Refused,

    /// <summary>Read, and nothing was there to be scored.</summary>
    Read,

    /// <summary>Read, and refused by name when it was to be scored.</summary>
    Unscorable,

    /// <summary>Scored, and every rule of results was held against it.</summary>
    Scored,
}
