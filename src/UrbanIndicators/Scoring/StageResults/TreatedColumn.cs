using UrbanIndicators.Methods.Treating;

namespace UrbanIndicators.Stages;

/// <summary>What was found in an indicator's values on the rows learnt from, and what treatment did about it.</summary>
/// <remarks>Of a model that was loaded only indicator and method are known: a saved model says what is done, and not why.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TreatedColumn
{
    /// <summary>The id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The method; <see langword="null"/> when it is none.</summary>
    public Method? Method { get; init; }

    /// <summary>The number of present values.</summary>
    public int? Count { get; init; }

    /// <summary>What became of the column.</summary>
    public TreatmentOutcome? Outcome { get; init; }

    /// <summary>The skewness before treatment; NaN when it is not known.</summary>
    public double SkewnessBefore { get; init; } = double.NaN;

    /// <summary>The excess kurtosis before treatment; NaN when it is not known.</summary>
    public double KurtosisBefore { get; init; } = double.NaN;

    /// <summary>The skewness after treatment; NaN when it is not known.</summary>
    public double SkewnessAfter { get; init; } = double.NaN;

    /// <summary>The excess kurtosis after treatment; NaN when it is not known.</summary>
    public double KurtosisAfter { get; init; } = double.NaN;

    /// <summary>The number of values set to a lower one.</summary>
    public int? WinsorisedHigh { get; init; }

    /// <summary>The number of values set to a higher one.</summary>
    public int? WinsorisedLow { get; init; }

    /// <summary>The transform: <c>log</c>, <c>box-cox</c> or the name of a registered function; <see langword="null"/> for none.</summary>
    public string? Transform { get; init; }

    internal static TreatedColumn Of(string indicator, Method? method, TreatmentReport? report) => report is null
        ? new() { Indicator = indicator, Method = method }
        : new()
        {
            Indicator = indicator,
            Method = method,
            Count = report.Count,
            Outcome = report.Outcome,
            SkewnessBefore = report.Before.Skewness,
            KurtosisBefore = report.Before.Kurtosis,
            SkewnessAfter = report.After.Skewness,
            KurtosisAfter = report.After.Kurtosis,
            WinsorisedHigh = report.WinsorisedHigh,
            WinsorisedLow = report.WinsorisedLow,
            Transform = report.Transform,
        };
}
