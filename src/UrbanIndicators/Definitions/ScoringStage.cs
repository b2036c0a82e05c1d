namespace UrbanIndicators;

/// <summary>A stage on the way from data to scores.</summary>
public enum ScoringStage
{
    /// <summary>Formulas and denominators; always the first.</summary>
    Derive,

    /// <summary>Places with too little data are left out or flagged.</summary>
    Screen,

    /// <summary>Missing values are filled in.</summary>
    Impute,

    /// <summary>Outliers and skewed columns are treated.</summary>
    Treat,

    /// <summary>Values become scores.</summary>
    Normalise,
}
