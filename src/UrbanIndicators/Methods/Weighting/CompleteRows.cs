using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace UrbanIndicators.Methods.Weighting;

/// <summary>The columns of children on the rows where all of them have a value.</summary>
/// <param name="Children">Which children, by position.</param>
/// <param name="Columns">A column for each of them, without gaps.</param>
/// <param name="HigherIsBetter">For each of them whether more is better.</param>
internal sealed record CompleteRows(int[] Children, double[][] Columns, ImmutableArray<bool> HigherIsBetter)
{
    public int Count => Columns[0].Length;

    /// <summary>Takes the rows where all columns have a value: the columns themselves where there are no others.</summary>
    public static double[][] Of(double[][] columns)
    {
        // A sum is NaN when any of its numbers is, and then a look at each row is due.
        if (!Array.Exists(columns, c => double.IsNaN(TensorPrimitives.Sum<double>(c)))) return columns;
        var rows = new List<int>();
        for (var row = 0; row < columns[0].Length; row++)
        {
            var complete = true;
            foreach (var column in columns) complete &= !double.IsNaN(column[row]);
            if (complete) rows.Add(row);
        }

        return [.. columns.Select(c => rows.Select(r => c[r]).ToArray())];
    }
}
