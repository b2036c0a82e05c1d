namespace UrbanIndicators.Tests.Properties;

/// <summary>Which methods a random exam is made of.</summary>
public enum Mix
{
    /// <summary>Every normalisation whose scores stay within the scale, every aggregation.</summary>
    Bounded,

    /// <summary>Normalisations that leave the scale among others, under what takes negative scores; balance does not count.</summary>
    Unbounded,

    /// <summary>As <see cref="Bounded"/>, without directions, tables and aggregations for which better and worse are not one way.</summary>
    Monotone,
}
