namespace UrbanIndicators.Methods;

/// <summary>What a number in a parameter is on the scale of scores, if it is in points at all.</summary>
public enum MethodPoints
{
    /// <summary>It is not in points: a value in a unit, a share, a count.</summary>
    None,

    /// <summary>A score: it lies on the scale.</summary>
    Score,

    /// <summary>A score that lower ones are raised to: on the scale, and below its top, to which it would raise everybody.</summary>
    Floor,

    /// <summary>A distance between scores: no longer than the scale.</summary>
    Distance,

    /// <summary>A post that scores are held against, which may stand beyond the scale, but not by more than its length.</summary>
    Goalpost,

    /// <summary>A value in a unit; a score where the stage follows on normalising.</summary>
    ScoreOnceNormalised,
}
