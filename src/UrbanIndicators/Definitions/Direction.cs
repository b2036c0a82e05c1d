namespace UrbanIndicators;

/// <summary>Which values of an indicator are good.</summary>
public enum Direction
{
    /// <summary>The more the better.</summary>
    Higher,

    /// <summary>The less the better.</summary>
    Lower,

    /// <summary>Good inside a range, worse on either side of it.</summary>
    Range,

    /// <summary>Neither better nor worse: reported, never scored (无标准).</summary>
    None,
}
