using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Data;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using UrbanIndicators.Scoring;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.ModelFiles;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators;

/// <summary>A fitted plan: plain data that scores one row or a million, always with the same result.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class ScoringModel
{
    private static readonly LocalizedText TheRow = Phrase.Of("scoring-model.the-row");

    private readonly FittedModel fitted;
    private readonly ScoringEngine engine;
    private readonly int[] identity;
    private readonly Grade[] grades;
    private readonly Threshold scores;

    internal ScoringModel(FittedModel fitted)
    {
        var (plan, layout) = (fitted.Plan, fitted.Layout);
        this.fitted = fitted;
        Plan = plan;
        Layout = layout;
        Notes = Copy.Of(fitted.Notes);
        Nodes = layout.Nodes.Select(n => n.Definition.Id).ToImmutableArray();
        engine = new(layout);
        scores = Threshold.OfScores(plan.Framework.Method.Scale);
        Guards = ScoreGuards.Of(layout);
        grades = [.. plan.Framework.Method.Grades.OrderByDescending(g => g.From)];
        BottomLineCap = Array.Find(grades, g => string.Equals(g.Id, plan.Framework.Method.BottomLineCap, StringComparison.Ordinal));
        identity = [.. Enumerable.Range(0, layout.Inputs.Length)];
    }

    /// <summary>The plan it was fitted from.</summary>
    public ScoringPlan Plan { get; }

    /// <summary>
    /// The ids of the inputs, in the order of the values of <see cref="Score(ReadOnlySpan{double}, Span{double})"/>: the framework's
    /// indicators, then its variables.
    /// </summary>
    public IReadOnlyList<string> Inputs => Layout.Inputs;

    /// <summary>
    /// The ids of the nodes that are scored and are not leaves, in tree order, the index first: the order of the node scores.
    /// </summary>
    public IReadOnlyList<string> Nodes { get; }

    /// <summary>What was assumed when the plan was fitted.</summary>
    public IReadOnlyList<Diagnostic> Notes { get; }

    /// <summary>The weights of every node's children, in the order of <see cref="Nodes"/>.</summary>
    public IReadOnlyList<NodeWeights> Weights => [.. Layout.Nodes.Select(n => n.Weighting)];

    /// <summary>
    /// The share of the index's weight that each scored indicator has when everything is present, by id; they sum to one.
    /// </summary>
    public IReadOnlyDictionary<string, double> EffectiveWeights
    {
        get
        {
            var shares = Layout.Leaves.ToDictionary(l => Layout.Indicators[l].Indicator.Id, _ => 0.0, StringComparer.Ordinal);
            foreach (var node in Layout.Nodes)
            {
                var total = node.Weights.Sum();
                for (var i = 0; i < node.Children.Length; i++)
                {
                    if (node.Children[i] is { IsLeaf: true, Index: var leaf })
                    {
                        shares[Layout.Indicators[Layout.Leaves[leaf]].Indicator.Id] = node.NominalWeight * node.Weights[i] / total;
                    }
                }
            }

            return shares;
        }
    }

    /// <summary>What it computes with: the fitted functions with their constants.</summary>
    public FittedFunctions Functions => new(Layout);

    internal ModelLayout Layout { get; }

    /// <summary>Tells whether a panel is the very one it was fitted on.</summary>
    internal bool WasFittedOn(Panel panel) => ReferenceEquals(panel, fitted.FittedOn);

    /// <summary>The scores that have to be looked at.</summary>
    internal ImmutableArray<ScoreGuard> Guards { get; }

    internal ScoringEngine Engine => engine;

    /// <summary>Scores a panel.</summary>
    /// <param name="panel">The data; columns are found by id.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The result.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has values that the indicators' methods cannot take.</exception>
    public Assessment Score(Panel panel, CancellationToken cancellationToken = default) => Score(panel, threads: 1, cancellationToken);

    /// <summary>Scores a panel on several threads. The result has the same bits, however many there are.</summary>
    /// <param name="panel">The data; columns are found by id.</param>
    /// <param name="threads">How many threads may be used, also for what the assessment computes when asked; at least 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The result.</returns>
    /// <exception cref="UrbanIndicatorsException">The data has values that the indicators' methods cannot take.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    public Assessment Score(Panel panel, int threads, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return Score(panel, PreparationRun.Of(panel, Layout.Fitted, cancellationToken), threads, cancellationToken);
    }

    /// <summary>Scores a panel that has been through the stages.</summary>
    internal Assessment Score(Panel panel, PreparedTable? prepared, int threads, CancellationToken cancellationToken) =>
        new PanelScorer(this, panel, prepared, threads).Score(cancellationToken);

    /// <summary>Scores one place; without allocating, unless the framework has stages between data and normalising.</summary>
    /// <remarks>
    /// The place is not known: of what was learnt by group it gets what was learnt from all, and it is never included or excluded by name.
    /// </remarks>
    /// <param name="values">
    /// A value for each of <see cref="Inputs"/>: NaN for a missing one, <see cref="Panel.NotApplicable"/> for 不适用.
    /// </param>
    /// <param name="nodeScores">Receives the score of each of <see cref="Nodes"/>, provisional or not; NaN when there is none.</param>
    /// <returns>The coverage of the index, 0 to 1; a score whose coverage is below the minimum is provisional.</returns>
    /// <exception cref="ArgumentException">A length is wrong, or a value is outside what its method can take.</exception>
    public double Score(ReadOnlySpan<double> values, Span<double> nodeScores)
    {
        if (nodeScores.Length != Layout.Nodes.Length)
        {
            throw new ArgumentException(
                $"There is room for {nodeScores.Length} scores, and the model has {Layout.Nodes.Length} nodes.", nameof(nodeScores));
        }

        CheckMagnitudes(values);
        var memory = ArrayPool<double>.Shared.Rent(RowMemory);
        try
        {
            var workspace = ScoreRow(values, memory);
            for (var node = 0; node < nodeScores.Length; node++) nodeScores[node] = workspace.NodeScore(node)[0];
            return workspace.NodeCoverage(0)[0] is var coverage && double.IsNaN(coverage) ? 0 : coverage;
        }
        finally
        {
            ArrayPool<double>.Shared.Return(memory);
        }
    }

    /// <summary>The best grade the index may have when a bottom line fails; <see langword="null"/> for no cap.</summary>
    internal Grade? BottomLineCap { get; }

    /// <summary>Tells whether a coverage is below a node's minimum.</summary>
    internal bool IsProvisional(int node, double coverage) =>
        !(coverage > 0 && Threshold.OfShares.IsAtLeast(coverage, Layout.Nodes[node].MinimumCoverage));

    /// <summary>Gives the grade of a node's score, without the cap of bottom lines.</summary>
    internal Grade? GradeOf(int node, double score, double coverage) =>
        double.IsNaN(score) || IsProvisional(node, coverage) || Layout.Nodes[node].Basis != MethodBasis.Absolute
            ? null
            : GradeOf(score);

    // A loop, not a query: it is asked for every row of an export.
    private Grade? GradeOf(double score)
    {
        foreach (var grade in grades)
        {
            if (scores.IsAtLeast(score, grade.From)) return grade;
        }

        return null;
    }

    /// <summary>Room for one row: its inputs and the columns it is scored in, each as wide as the widest vector.</summary>
    internal int RowMemory => (Layout.Inputs.Length + engine.Shape.Columns) * ColumnBlock.Padding;

    private void CheckMagnitudes(ReadOnlySpan<double> values)
    {
        for (var i = 0; i < Math.Min(values.Length, Layout.Inputs.Length); i++)
        {
            if (double.IsNaN(values[i]) || Magnitude.IsUsable(values[i])) continue;
            throw new ArgumentException(
                $"The value of \"{Layout.Inputs[i]}\" is infinite, or its magnitude is neither 0 nor from 1e-100 to 1e100.",
                    nameof(values));
        }
    }

    /// <summary>Repeats one row to a whole vector, so that it takes the path of every row of a panel.</summary>
    internal BlockInput RowInput(ReadOnlySpan<double> values, Span<double> memory, PreparedTable? prepared = null)
    {
        if (values.Length != Layout.Inputs.Length)
        {
            throw new ArgumentException(
                $"There are {values.Length} values, and the model has {Layout.Inputs.Length} inputs.", nameof(values));
        }

        for (var i = 0; i < values.Length; i++)
        {
            Vector512.Create(values[i]).CopyTo(memory[(i * ColumnBlock.Padding)..]);
        }

        return new(new(memory, ColumnBlock.Padding, ColumnBlock.Padding), identity, [], prepared);
    }

    /// <summary>The columns one row is scored in, behind its inputs.</summary>
    internal Workspace RowWorkspace(Span<double> memory) =>
        new(memory[(Layout.Inputs.Length * ColumnBlock.Padding)..], engine.Shape, ColumnBlock.Padding, ColumnBlock.Padding);

    /// <summary>Scores the index of one row, unless a value is outside what its method can take.</summary>
    internal bool TryScoreIndex(ReadOnlySpan<double> values, PreparedTable? prepared, out double score)
    {
        var memory = ArrayPool<double>.Shared.Rent(RowMemory);
        var workspace = RowWorkspace(memory);
        var invalid = engine.ScoreUnlessInvalid(RowInput(values, memory, prepared), workspace);
        score = workspace.NodeScore(0)[0];
        var isScore = invalid is null && BrokenIn(workspace) is null;
        ArrayPool<double>.Shared.Return(memory);
        return isScore;
    }

    /// <summary>Scores one row.</summary>
    /// <param name="values">A value for each input.</param>
    /// <param name="memory">As much as <see cref="RowMemory"/>.</param>
    /// <param name="prepared">
    /// What the stages have made of it; <see langword="null"/> where there are none, or to take it through them alone.
    /// </param>
    internal Workspace ScoreRow(ReadOnlySpan<double> values, Span<double> memory, PreparedTable? prepared = null)
    {
        var workspace = RowWorkspace(memory);
        if (Layout.Preparation is { } preparation && prepared is null)
        {
            var input = RowInput(values, memory);
            engine.Derive(input, workspace);
            prepared = PreparationRun.Of(preparation, input, workspace, Layout.Resolved);
        }

        var invalid = engine.ScoreUnlessInvalid(RowInput(values, memory, prepared), workspace);
        if (invalid is not null)
        {
            throw new ArgumentException(
                $"The value of \"{invalid.Indicator.Id}\" was {Figures.Value(values[invalid.Input])}; {invalid.Method.Name} needs "
                + $"{Layout.Functions[invalid.Leaf].Domain ?? Phrase.Of("domain-of-any-method")}.",
                nameof(values));
        }

        if (BrokenIn(workspace) is { } guard)
        {
            throw new ArgumentException(guard.Report(TheRow, guard.ScoresIn(workspace)[0], 1).Message, nameof(values));
        }

        return workspace;
    }

    /// <summary>Finds a score of one row that is where it must not be.</summary>
    private ScoreGuard? BrokenIn(Workspace workspace)
    {
        // A loop, not a query: nothing is allocated for a row.
        foreach (var guard in Guards)
        {
            if (guard.IsBrokenBy(guard.ScoresIn(workspace)[0])) return guard;
        }

        return null;
    }

    /// <summary>Writes the model as JSON: the framework, the targets asked for and the fitted constants.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ModelJson.Write(fitted, stream);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">Where from.</param>
    /// <param name="methods">The methods it may need; <see langword="null"/>: the library's own.</param>
    /// <returns>The model; it gives the same bits as the one that was saved.</returns>
    /// <exception cref="UrbanIndicatorsException">
    /// It is no model, of a newer version, was changed, or needs a method that is not there.
    /// </exception>
    public static ScoringModel Load(Stream stream, MethodRegistry? methods = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(ModelJson.Read(stream, methods ?? MethodRegistry.Default));
    }
}
