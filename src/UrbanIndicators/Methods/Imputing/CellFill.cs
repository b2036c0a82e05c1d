using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using UrbanIndicators.Data;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Puts one value into all missing cells of a column.</summary>
internal static class CellFill
{
    public static void Fill(Span<double> column, double value)
    {
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(column);
        for (var i = 0; i < vectors.Length; i++)
        {
            var vector = vectors[i];
            if (Vector512.EqualsAll(vector, vector)) continue;
            Each(column.Slice(i * Vector512<double>.Count, Vector512<double>.Count), value);
        }

        Each(column[(vectors.Length * Vector512<double>.Count)..], value);
    }

    private static void Each(Span<double> cells, double value)
    {
        foreach (ref var cell in cells)
        {
            if (double.IsNaN(cell) && Missing.StatusOf(cell) == ObservationStatus.Missing) cell = value;
        }
    }
}
