using System.Collections;
using UrbanIndicators.Data;
using UrbanIndicators.Scoring.Functions;

namespace UrbanIndicators.Scoring.Preparing;

/// <summary>The values of a panel's scored indicators on their way through the stages; when these are done, what is scored.</summary>
/// <remarks>Nothing writes to it after it was finished.</remarks>
internal sealed class PreparedTable
{
    public PreparedTable(int rowCount, int leaves)
    {
        RowCount = rowCount;
        Values = new double[leaves][];
        Imputed = new BitArray?[leaves];
        BeforeTreatment = new double[leaves][];
        for (var leaf = 0; leaf < leaves; leaf++)
        {
            Values[leaf] = GC.AllocateUninitializedArray<double>(rowCount);
        }
    }

    public int RowCount { get; }

    /// <summary>By leaf: the values, derived, imputed and treated, in the order of the framework.</summary>
    public double[][] Values { get; }

    /// <summary>By leaf: the scores, where a stage follows on normalising; otherwise they are computed when places are scored.</summary>
    public double[][]? Scores { get; set; }

    /// <summary>By leaf: which cells were imputed; <see langword="null"/> for none.</summary>
    public BitArray?[] Imputed { get; }

    /// <summary>By leaf: the values as they were treated, kept where some were imputed and could not be found again.</summary>
    public double[]?[] BeforeTreatment { get; }

    /// <summary>What screening found in each row; <see langword="null"/> without screening.</summary>
    public ScreeningOutcome[]? Screened { get; set; }

    /// <summary>By leaf: what happened to cells when they were normalised on the way.</summary>
    public CellTally[]? Tallies { get; set; }

    /// <summary>The columns that the next stage works on.</summary>
    public double[][] Current => Scores ?? Values;

    public bool IsLeftOut(int row) => Screened?[row].IsLeftOut == true;

    public bool IsImputed(int row, int leaf) => Imputed[leaf]?[row] == true;

    /// <summary>Ends the stages: what is left out has no value to be scored, and columns are padded to whole vectors, as the panel's own are.</summary>
    public void Finish()
    {
        for (var leaf = 0; leaf < Current.Length; leaf++)
        {
            for (var row = 0; row < Screened?.Length; row++)
            {
                if (IsLeftOut(row)) Current[leaf][row] = Missing.Value;
            }
        }

        Pad(Values);
        if (Scores is not null) Pad(Scores);
    }

    /// <summary>Pads columns to whole vectors.</summary>
    public static void Pad(double[][] columns)
    {
        foreach (ref var column in columns.AsSpan())
        {
            var rows = column.Length;
            if (rows % ColumnBlock.Padding == 0) continue;
            Array.Resize(ref column, ColumnBlock.Padded(rows));
            column.AsSpan(rows).Fill(Missing.Value);
        }
    }

    /// <summary>Gives one row, repeated to a whole vector.</summary>
    public PreparedTable Row(int row)
    {
        var single = new PreparedTable(ColumnBlock.Padding, Values.Length);
        Repeat(Values, single.Values);
        if (Scores is not null)
        {
            single.Scores = new double[Scores.Length][];
            for (var leaf = 0; leaf < Scores.Length; leaf++) single.Scores[leaf] = new double[ColumnBlock.Padding];
            Repeat(Scores, single.Scores);
        }

        return single;

        void Repeat(double[][] from, double[][] to)
        {
            for (var leaf = 0; leaf < from.Length; leaf++) to[leaf].AsSpan().Fill(from[leaf][row]);
        }
    }
}
