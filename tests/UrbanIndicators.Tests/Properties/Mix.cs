namespace UrbanIndicators.Tests.Properties;

/// <summary>Which methods a random exam is made of.</summary>
public enum Mix
{
    /// <summary>Every normalisation whose scores stay within the scale, every aggregation.</summary>
    Bounded,

    /// <summary>Z-scores under arithmetic means and minima (they may be negative, which other means refuse).</summary>
    Unbounded,

    /// <summary>As <see cref="Bounded"/>, without directions and tables for which better and worse are not one way.</summary>
    Monotone,
}
