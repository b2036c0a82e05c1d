namespace UrbanIndicators;

/// <summary>An indicator of one place and period: its value on the way to the index.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record IndicatorScore
{
    /// <summary>The indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The cell of the data; for a value computed by formula a missing one.</summary>
    public required Observation Observation { get; init; }

    /// <summary>The value scored, in the indicator's unit: as given, else by formula; NaN when there is none.</summary>
    public required double Value { get; init; }

    /// <summary>
    /// The value its score was computed from: the value itself, or what imputation and treatment made of it; NaN when there is none.
    /// </summary>
    /// <remarks>After a treatment that takes logarithms it is no longer in the indicator's unit.</remarks>
    public required double ScoredValue { get; init; }

    /// <summary>The value was missing, and what is scored was imputed. Status and gaps know nothing of it.</summary>
    public bool IsImputed { get; init; }

    /// <summary>The treatment of outliers changed what is scored. Status and gaps know nothing of it.</summary>
    public bool IsTreated { get; init; }

    /// <summary>The value came from the indicator's formula or was divided by its denominator.</summary>
    public required bool IsDerived { get; init; }

    /// <summary>Where it stands against its target.</summary>
    public required IndicatorStatus Status { get; init; }

    /// <summary>It stands in the tree and the plan scores it; otherwise it is only reported.</summary>
    public required bool IsScored { get; init; }

    /// <summary>The score on the framework's scale, unrounded; NaN when there is none.</summary>
    public required double Score { get; init; }

    /// <summary>The score was cut to the scale.</summary>
    public required bool IsClipped { get; init; }

    /// <summary>
    /// The share of the index's weight it carries for this place, after weights were renormalised over what is present; NaN when it is not
    /// used.
    /// </summary>
    public required double EffectiveWeight { get; init; }

    /// <summary>The share of the index's weight it would carry if everything were present.</summary>
    public required double NominalWeight { get; init; }

    /// <summary>The points the index loses here against full marks; NaN when it is not used.</summary>
    public required double Loss { get; init; }

    /// <summary>The points the index gains here: effective weight × top of the scale − loss; NaN when it is not used.</summary>
    public required double Contribution { get; init; }

    /// <summary>
    /// The target that counts for the phase or year asked, also where there is no value; <see langword="null"/> when there is none.
    /// </summary>
    public Target? Target { get; init; }

    /// <summary>The year the target is due in; <see langword="null"/> when there is no target.</summary>
    public int? Due { get; init; }

    /// <summary>The gap to the target; <see langword="null"/> where there is no target for the phase or year asked, or no value.</summary>
    public Gap? Gap { get; init; }
}
