namespace UrbanIndicators;

/// <summary>A fitted plan: plain data that scores one row or a million, always with the same result.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ScoringModel
{
    /// <summary>The plan it was fitted from.</summary>
    public ScoringPlan Plan => throw new NotImplementedException();

    /// <summary>The ids of the inputs, in the order of the values of <see cref="Score(ReadOnlySpan{double}, Span{double})"/>.</summary>
    public IReadOnlyList<string> Inputs => throw new NotImplementedException();

    /// <summary>The ids of the nodes that are not leaves, in tree order, the index first: the order of the node scores.</summary>
    public IReadOnlyList<string> Nodes => throw new NotImplementedException();

    /// <summary>Scores a panel.</summary>
    /// <param name="panel">The data; columns are found by id.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The result.</returns>
    /// <exception cref="UrbanIndicatorsException">The data cannot be scored with the model.</exception>
    public Assessment Score(Panel panel, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Scores one place without allocating.</summary>
    /// <param name="values">A value for each of <see cref="Inputs"/>: NaN for a missing one, <see cref="Panel.NotApplicable"/> for 不适用.</param>
    /// <param name="nodeScores">Receives the score of each of <see cref="Nodes"/>; NaN when there is none.</param>
    /// <returns>The coverage of the index, 0 to 1.</returns>
    /// <exception cref="ArgumentException">A length is wrong, or a value is outside what its method can take.</exception>
    public double Score(ReadOnlySpan<double> values, Span<double> nodeScores) => throw new NotImplementedException();

    /// <summary>Writes the model as JSON.</summary>
    /// <param name="stream">Where to.</param>
    public void Save(Stream stream) => throw new NotImplementedException();

    /// <summary>Reads a model.</summary>
    /// <param name="stream">Where from.</param>
    /// <param name="methods">The methods it may need; <see langword="null"/>: the library's own.</param>
    /// <returns>The model.</returns>
    /// <exception cref="UrbanIndicatorsException">It is no model, of a newer version, or needs a method that is not there.</exception>
    public static ScoringModel Load(Stream stream, MethodRegistry? methods = null) => throw new NotImplementedException();
}
