using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>The scores of a node's children for some rows: NaN where a child is not present.</summary>
/// <threadsafety>Valid on the stack it was given on.</threadsafety>
public readonly ref struct ChildColumns
{
    private readonly ReadOnlySpan<double> memory;
    private readonly ReadOnlySpan<int> columns;
    private readonly int stride;

    /// <param name="memory">Where the scores lie, column after column.</param>
    /// <param name="columns">The number of each child's column.</param>
    /// <param name="weights">Each child's weight; above 0.</param>
    /// <param name="length">The number of rows; a whole number of vectors.</param>
    /// <param name="stride">The distance between the beginnings of two columns; a whole number of vectors.</param>
    internal ChildColumns(ReadOnlySpan<double> memory, ReadOnlySpan<int> columns, ReadOnlySpan<double> weights, int length, int stride)
    {
        this.memory = memory;
        this.columns = columns;
        this.stride = stride;
        Weights = weights;
        Length = length;
    }

    /// <summary>Each child's weight; above 0, summing to anything.</summary>
    public ReadOnlySpan<double> Weights { get; }

    /// <summary>The number of rows; a multiple of 8.</summary>
    public int Length { get; }

    /// <summary>The number of children.</summary>
    public int Count => columns.Length;

    /// <summary>Loads one vector of a child's column.</summary>
    /// <param name="child">The child.</param>
    /// <param name="vector">The vector, from 0.</param>
    internal Vector512<double> Load(int child, int vector) =>
        MemoryMarshal.Cast<double, Vector512<double>>(memory)[(columns[child] * (stride / Vector512<double>.Count)) + vector];

    /// <summary>The scores of a child; NaN where it is missing.</summary>
    /// <param name="child">The child, from 0.</param>
    public ReadOnlySpan<double> this[int child] => memory.Slice(columns[child] * stride, Length);
}
