namespace UrbanIndicators.Methods.Normalising;

/// <summary>What happened to the cells of a column on their way to scores.</summary>
/// <param name="Clipped">The number of scores cut to the scale.</param>
/// <param name="Invalid">The number of values that the function is not defined for; they have no score (NaN).</param>
public record struct CellTally(long Clipped, long Invalid);
