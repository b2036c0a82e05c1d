namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>Where a figure lies against a threshold.</summary>
internal enum Side
{
    Below,
    At,
    Above,
}
