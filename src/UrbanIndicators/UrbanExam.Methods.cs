using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using UrbanIndicators.Definitions.Yaml;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Tables;

namespace UrbanIndicators;

/// <content>Other methods, weights and screening than those of the framework.</content>
public sealed partial class UrbanExam
{
    /// <summary>
    /// Gives the exam with another normalisation for all indicators that have none of their own; the framework's status becomes assumed.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">
    /// The method cannot serve the framework; the diagnostics say for which indicator and why.
    /// </exception>
    public UrbanExam Normalise(Method method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Vary(Framework with { Method = Framework.Method with { Normalise = method } }, method, OwnOf(i => i.Normalise));
    }

    /// <summary>
    /// Gives the exam with another aggregation for all nodes that have none of their own; the framework's status becomes assumed.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">The method cannot serve the framework.</exception>
    public UrbanExam Aggregate(Method method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Vary(Framework with { Method = Framework.Method with { Aggregate = method } }, method, OwnOf(n => n.Aggregate));
    }

    /// <summary>
    /// Gives the exam with another weighting for all nodes that have none of their own; the framework's status becomes assumed.
    /// </summary>
    /// <param name="weighting">A weighting (<c>new("entropy")</c>), or a weight set of the framework by its id.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">There is no such weighting or set.</exception>
    public UrbanExam Weigh(Method weighting)
    {
        ArgumentNullException.ThrowIfNull(weighting);
        return Vary(Framework with { Method = Framework.Method with { Weights = weighting } }, weighting, OwnOf(n => n.Weights));
    }

    /// <summary>Gives the exam with another weighting for the children of one node; the framework's status becomes assumed.</summary>
    /// <param name="node">The id of a node that is not a leaf.</param>
    /// <param name="weighting">A weighting (<c>new("ahp").With("judgements", …)</c>), or a weight set of the framework by its id.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    /// <exception cref="UrbanIndicatorsException">There is no such weighting or set.</exception>
    public UrbanExam Weigh(string node, Method weighting)
    {
        ArgumentNullException.ThrowIfNull(weighting);
        return Vary(Change(node, n => n with { Weights = weighting }));
    }

    /// <summary>Gives the exam with another aggregation for one node; the framework's status becomes assumed.</summary>
    /// <param name="node">The id of a node that is not a leaf.</param>
    /// <param name="method">The method.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="ArgumentException">There is no such node.</exception>
    /// <exception cref="UrbanIndicatorsException">The method cannot serve the framework.</exception>
    public UrbanExam Aggregate(string node, Method method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Vary(Change(node, n => n with { Aggregate = method }));
    }

    /// <summary>
    /// Gives the exam with missing values filled in, for all indicators that have no imputation of their own; the framework's status
    /// becomes assumed.
    /// </summary>
    /// <param name="method">The method; <c>new("none")</c> to leave them missing.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">There is no such method.</exception>
    public UrbanExam Impute(Method method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Vary(Framework with { Method = Framework.Method with { Impute = method } }, method, OwnOf(i => i.Impute));
    }

    /// <summary>
    /// Gives the exam with outliers treated, for all indicators that have no treatment of their own and are compared with others; the
    /// framework's status becomes assumed.
    /// </summary>
    /// <param name="method">The method; <c>new("none")</c> for none.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">There is no such method.</exception>
    public UrbanExam Treat(Method method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Vary(Framework with { Method = Framework.Method with { Treat = method } }, method, OwnOf(i => i.Treat));
    }

    /// <summary>Gives the exam with places screened by their data; the framework's status becomes assumed.</summary>
    /// <param name="screening">Which places are left out; <see langword="null"/> for none.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="UrbanIndicatorsException">It asks for nothing, or a share is outside 0 to 1.</exception>
    public UrbanExam Screen(Screening? screening) => Vary(Framework with { Method = Framework.Method with { Screen = screening } });

    /// <summary>Gives the exam with other weights; the framework's status becomes assumed.</summary>
    /// <remarks>
    /// Where a node has one of the children named, its children are weighed as given, whatever weighed them before: a method would not use
    /// the weights.
    /// </remarks>
    /// <param name="weights">Weights by id of indicator or node; siblings that are not named keep theirs, and a warning names them.</param>
    /// <returns>A new exam.</returns>
    /// <exception cref="ArgumentException">An id is not in the tree below the index.</exception>
    /// <exception cref="UrbanIndicatorsException">A weight is negative or not finite, or all under a node are 0.</exception>
    public UrbanExam Weigh(IReadOnlyDictionary<string, double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var known = Framework.Index.Descendants().Skip(1).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = weights.Keys.Where(id => !known.Contains(id)).ToList();
        if (unknown.Count > 0)
        {
            throw new ArgumentException($"Not in the tree below the index: {string.Join(", ", unknown)}.", nameof(weights));
        }

        return Vary(WeightsById.Put(Framework, weights));
    }
}
