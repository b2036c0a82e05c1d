using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>Runs a row operation over columns, or over one row through the same vector arithmetic.</summary>
internal abstract class RowOperationAggregator<TOperation, TSums>(TOperation operation) : Aggregator
    where TOperation : struct, IRowOperation<TSums>
    where TSums : struct
{
    protected TOperation Operation => operation;

    public override void Apply(ChildColumns children, Span<double> scores)
    {
        var output = MemoryMarshal.Cast<double, Vector512<double>>(scores[..children.Length]);
        for (var i = 0; i < output.Length; i++)
        {
            var sums = operation.Start;
            for (var child = 0; child < children.Count; child++)
            {
                var score = children.Load(child, i);
                operation.Add(ref sums, child, score, Vector512.Equals(score, score), children.Weights[child]);
            }

            output[i] = operation.Result(in sums);
        }
    }

    public override double Combine(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights) => operation.Result(Sums(scores, weights))[0];

    /// <summary>What is gathered over the children of one row.</summary>
    protected TSums Sums(ReadOnlySpan<double> scores, ReadOnlySpan<double> weights)
    {
        var sums = operation.Start;
        for (var child = 0; child < scores.Length; child++)
        {
            operation.Add(ref sums, child, Vector512.Create(scores[child]), Vector512<double>.AllBitsSet, weights[child]);
        }

        return sums;
    }

    /// <summary>
    /// Gathers over the rows of a reference population, eight at once; rows that fill up the last vector have no children.
    /// </summary>
    protected static IEnumerable<TSums> Visit(TOperation operation, double[][] columns, IReadOnlyList<double> weights)
    {
        for (var row = 0; row < columns[0].Length; row += Vector512<double>.Count)
        {
            var sums = operation.Start;
            for (var child = 0; child < columns.Length; child++)
            {
                var score = ReferenceColumn.Load(columns[child], row);
                operation.Add(ref sums, child, score, Vector512.Equals(score, score), weights[child]);
            }

            yield return sums;
        }
    }
}
