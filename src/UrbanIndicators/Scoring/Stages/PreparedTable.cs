using System.Collections;
using System.Numerics;
using UrbanIndicators.Data;
using UrbanIndicators.Methods.Normalising;

namespace UrbanIndicators.Scoring.Stages;

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
        ScoresBeforeTreatment = new double[leaves][];
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

    /// <summary>
    /// By leaf: the scores as they were treated, where treatment follows on normalising; they cannot be found again if they were imputed.
    /// </summary>
    public double[]?[] ScoresBeforeTreatment { get; }

    /// <summary>
    /// The panel that went through the stages, and which of its rows these are; <see langword="null"/> when they are all of it.
    /// </summary>
    public (Panel Panel, int[] Rows)? TakenFrom { get; private init; }

    /// <summary>The ids of indicators whose missing values found no other period of any place to be filled from.</summary>
    public IReadOnlyList<string> WithoutOtherPeriods { get; set; } = [];

    /// <summary>What screening found in each row; <see langword="null"/> without screening.</summary>
    public ScreeningOutcome[]? Screened { get; set; }

    /// <summary>By leaf: what happened to cells when they were normalised on the way.</summary>
    public CellTally[]? Tallies { get; set; }

    /// <summary>The columns that the next stage works on.</summary>
    public double[][] Current => Scores ?? Values;

    public bool IsLeftOut(int row) => Screened?[row].IsLeftOut == true;

    public bool IsImputed(int row, int leaf) => Imputed[leaf]?[row] == true;

    /// <summary>Counts the imputed cells of a leaf.</summary>
    public int CountImputed(int leaf)
    {
        if (Imputed[leaf] is not { } bits) return 0;
        var words = new int[(bits.Length + 31) / 32];
        bits.CopyTo(words, 0);
        var count = 0;
        foreach (var word in words) count += BitOperations.PopCount((uint)word);
        return count;
    }

    /// <summary>Takes a row out: it has no value to be scored, and none that could be missing and imputed.</summary>
    public void TakeOut(int row)
    {
        for (var leaf = 0; leaf < Values.Length; leaf++)
        {
            Values[leaf][row] = Missing.NotAssessed;
            if (Scores is not null) Scores[leaf][row] = Missing.NotAssessed;
            Imputed[leaf]?.Set(row, value: false);
        }
    }

    /// <summary>Ends the stages: columns are padded to whole vectors, as the panel's own are.</summary>
    public void Finish()
    {
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

    /// <summary>Gives some rows of a table that was finished. What was counted while normalising is not among it.</summary>
    /// <param name="panel">The panel the table is of.</param>
    /// <param name="rows">The rows.</param>
    public PreparedTable Take(Panel panel, int[] rows)
    {
        var taken = new PreparedTable(rows.Length, Values.Length)
        {
            TakenFrom = (panel, rows),
            Scores = Scores is null ? null : Array.ConvertAll(Scores, Of),
            Screened = Screened is null ? null : Array.ConvertAll(rows, row => Screened[row]),
        };
        for (var leaf = 0; leaf < Values.Length; leaf++)
        {
            taken.Values[leaf] = Of(Values[leaf]);
            if (BeforeTreatment[leaf] is { } values) taken.BeforeTreatment[leaf] = Of(values);
            if (ScoresBeforeTreatment[leaf] is { } scores) taken.ScoresBeforeTreatment[leaf] = Of(scores);
            if (Imputed[leaf] is { } imputed) taken.Imputed[leaf] = new(Array.ConvertAll(rows, row => imputed[row]));
        }

        taken.Finish();
        return taken;

        double[] Of(double[] column) => Array.ConvertAll(rows, row => column[row]);
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
