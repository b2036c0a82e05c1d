namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>The normalisations that fixed values alone make, and that give fractions of fractions.</summary>
internal enum Rating
{
    None,
    Attainment,
    Goalposts,
    Bands,
    PassFail,
}
