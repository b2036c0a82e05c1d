using System.Runtime.Intrinsics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>An aggregation that takes the children one after the other, eight rows at once.</summary>
/// <typeparam name="TSums">What is gathered on the way.</typeparam>
internal interface IRowOperation<TSums>
    where TSums : struct
{
    /// <summary>What is gathered before the first child.</summary>
    TSums Start { get; }

    /// <summary>Takes a child's scores.</summary>
    /// <param name="sums">What is gathered.</param>
    /// <param name="child">The child's number.</param>
    /// <param name="scores">Its scores; NaN where it is missing.</param>
    /// <param name="present">All bits set where it is present.</param>
    /// <param name="weight">Its weight.</param>
    void Add(ref TSums sums, int child, Vector512<double> scores, Vector512<double> present, double weight);

    /// <summary>Makes the node's scores; NaN where there is none.</summary>
    Vector512<double> Result(in TSums sums);
}
