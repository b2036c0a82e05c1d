using System.Collections;

namespace UrbanIndicators;

/// <summary>The result of scoring a panel: rows are (place, period), as in the panel.</summary>
/// <remarks>It holds the model, the panel and the scores of the nodes; explanations, gaps and exports compute when asked.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class Assessment : IReadOnlyList<PlaceAssessment>
{
    /// <summary>The model the panel was scored with.</summary>
    public ScoringModel Model => throw new NotImplementedException();

    /// <summary>The panel that was scored.</summary>
    public Panel Panel => throw new NotImplementedException();

    /// <summary>Every assumption made on the way, by definitions, data and scoring: equal weights, targets carried forward, units converted, values clipped.</summary>
    public IReadOnlyList<Diagnostic> Notes => throw new NotImplementedException();

    /// <summary>The number of rows.</summary>
    public int Count => Panel.RowCount;

    /// <summary>Gives the result of a row.</summary>
    /// <param name="index">The row, from 0.</param>
    /// <returns>The result.</returns>
    public PlaceAssessment this[int index] => new(this, index);

    /// <summary>Finds the result of a place.</summary>
    /// <param name="place">Its key or name.</param>
    /// <param name="period">The period; <see langword="null"/> for the latest there is.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    public PlaceAssessment Find(string place, Period? period = null) => throw new NotImplementedException();

    /// <summary>Gives the scores of a node for all rows.</summary>
    /// <param name="node">The id of a node that is not a leaf.</param>
    /// <returns>A score for every row; NaN when there is none.</returns>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public ReadOnlySpan<double> ScoresOf(string node) => throw new NotImplementedException();

    /// <summary>Gives the ranks of a node's scores within each period, 1 for the best.</summary>
    /// <param name="node">The id of a node that is not a leaf.</param>
    /// <returns>A rank for every row; 0 when there is none (no score, a provisional one, or a single place).</returns>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    public ReadOnlySpan<int> RanksOf(string node) => throw new NotImplementedException();

    /// <summary>Gives the gaps of all rows, row after row, within a row most points lost first.</summary>
    /// <returns>The gaps, computed while they are enumerated.</returns>
    public IEnumerable<Gap> Gaps() => this.SelectMany(p => p.Gaps);

    /// <summary>Enumerates the results of all rows.</summary>
    /// <returns>The results, in the order of the panel.</returns>
    public IEnumerator<PlaceAssessment> GetEnumerator()
    {
        for (var row = 0; row < Count; row++) yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The coverage of the index, for every row.</summary>
    internal ReadOnlySpan<double> IndexCoverage => throw new NotImplementedException();

    /// <summary>How many indicators meet their target, for every row.</summary>
    internal ReadOnlySpan<ushort> MetCounts => throw new NotImplementedException();

    /// <summary>How many indicators miss their target, for every row.</summary>
    internal ReadOnlySpan<ushort> NotMetCounts => throw new NotImplementedException();

    /// <summary>How many bottom-line indicators miss their target, for every row.</summary>
    internal ReadOnlySpan<ushort> BottomLineFailures => throw new NotImplementedException();

    /// <summary>The coverage of the index is below the minimum.</summary>
    internal bool IsProvisional(int row) => throw new NotImplementedException();

    /// <summary>The grade of the index.</summary>
    internal Grade? GradeAt(int row) => throw new NotImplementedException();
}
