namespace UrbanIndicators;

/// <summary>What the source says beside the number.</summary>
public enum ObservationQualifier
{
    /// <summary>Nothing: the number is the value.</summary>
    None,

    /// <summary>About (约, ~).</summary>
    About,

    /// <summary>Over, or at least (超过, &gt;, ≥): the number is a lower bound.</summary>
    Above,

    /// <summary>Under, or at most (不足, &lt;, ≤): the number is an upper bound.</summary>
    Below,
}
