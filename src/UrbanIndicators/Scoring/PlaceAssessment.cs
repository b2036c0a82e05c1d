namespace UrbanIndicators;

/// <summary>The result for one place and period. It computes what it is asked for from the model; nothing is kept twice.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class PlaceAssessment
{
    internal PlaceAssessment(Assessment assessment, int row) => (Assessment, Row) = (assessment, row);

    /// <summary>The assessment it is part of.</summary>
    public Assessment Assessment { get; }

    /// <summary>Its row, from 0.</summary>
    public int Row { get; }

    /// <summary>The place.</summary>
    public Place Place => Assessment.Panel.PlaceAt(Row);

    /// <summary>The period; <see langword="null"/> when the data has none.</summary>
    public Period? Period => Assessment.Panel.PeriodAt(Row);

    /// <summary>The score of the index on the framework's scale, unrounded; NaN when there is none.</summary>
    public double Score => throw new NotImplementedException();

    /// <summary>The rank of the index within the period, 1 for the best; <see langword="null"/> when provisional, missing or a single place.</summary>
    public int? Rank => throw new NotImplementedException();

    /// <summary>The share, 0 to 1, of the weight that the index rests on.</summary>
    public double Coverage => throw new NotImplementedException();

    /// <summary>The coverage is below the minimum.</summary>
    public bool IsProvisional => throw new NotImplementedException();

    /// <summary>The grade of the index, capped where a bottom line failed; <see langword="null"/> where there is none.</summary>
    public Grade? Grade => throw new NotImplementedException();

    /// <summary>The number of indicators whose target is met.</summary>
    public int MetCount => throw new NotImplementedException();

    /// <summary>The number of indicators whose target is not met.</summary>
    public int NotMetCount => throw new NotImplementedException();

    /// <summary>The bottom-line indicators whose target is missed.</summary>
    public IReadOnlyList<Indicator> FailedBottomLines => throw new NotImplementedException();

    /// <summary>The bottom-line indicators of which nothing can be said, for want of a value or a target.</summary>
    public IReadOnlyList<Indicator> UndeterminedBottomLines => throw new NotImplementedException();

    /// <summary>The nodes of the tree that are not leaves, the index first, in tree order.</summary>
    public IReadOnlyList<NodeScore> Nodes => throw new NotImplementedException();

    /// <summary>All indicators, those in the tree first, in tree order, then those that are only reported.</summary>
    public IReadOnlyList<IndicatorScore> Indicators => throw new NotImplementedException();

    /// <summary>The gaps of indicators and nodes that have a target and a value, most points lost first.</summary>
    public IReadOnlyList<Gap> Gaps => throw new NotImplementedException();

    /// <summary>Explains how a score came about.</summary>
    /// <param name="id">The id of an indicator or node.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">There is no such indicator or node.</exception>
    public Explanation Explain(string id) => throw new NotImplementedException();
}
