namespace UrbanIndicators.Stages;

/// <summary>What became of a row when it was screened.</summary>
public enum ScreeningVerdict
{
    /// <summary>It has enough data.</summary>
    Kept,

    /// <summary>It has too little, and stays because it is named.</summary>
    Included,

    /// <summary>It has too little, and is scored and named.</summary>
    Flagged,

    /// <summary>It has too little.</summary>
    LeftOut,

    /// <summary>It is left out because it is named.</summary>
    Excluded,
}
