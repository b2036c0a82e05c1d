namespace UrbanIndicators.Methods.Normalising;

/// <summary>What happened to the cells of a column on their way to scores.</summary>
internal struct CellTally
{
    /// <summary>Scores cut to the scale.</summary>
    public long Clipped;

    /// <summary>Values that the function is not defined for; they have no score.</summary>
    public long Invalid;
}
