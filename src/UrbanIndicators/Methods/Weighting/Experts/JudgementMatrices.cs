using UrbanIndicators.Arithmetic;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>
/// Reads the parameter <c>judgements</c>: the matrices of the experts, one below the other. All that is wrong is reported in one go.
/// </summary>
internal static class JudgementMatrices
{
    public const string Parameter = "judgements";

    // Far beyond any scale; so that sums cannot overflow.
    private const double Most = 1e9;

    // Reciprocals written with a few digits, such as 0.3333333, are let pass.
    private const double ReciprocalTolerance = 1e-6;

    /// <summary>Gives a matrix for each expert; <see langword="null"/> after reports.</summary>
    public static IReadOnlyList<PairwiseMatrix>? Read(WeightingContext context)
    {
        var size = context.Children.Length;
        if (Blocks(context, size) is not { } blocks) return null;
        var errors = context.Diagnostics.ErrorCount;
        for (var e = 0; e < blocks.Count; e++) CheckPairs(context, e, blocks[e], blocks[e], 1);
        return context.Diagnostics.ErrorCount > errors ? null : [.. blocks.Select(b => new PairwiseMatrix(b))];
    }

    /// <summary>
    /// Gives a fuzzy matrix for each expert, widened where there is one number a cell, else from three; <see langword="null"/> after
    /// reports.
    /// </summary>
    public static IReadOnlyList<FuzzyMatrix>? ReadFuzzy(WeightingContext context)
    {
        var size = context.Children.Length;
        var rows = context.Arguments.Matrix(Parameter)!;
        var errors = context.Diagnostics.ErrorCount;
        if (rows.Count == 0 || rows[0].Count != 3 * size)
        {
            if (Read(context) is not { } crisp) return null;
            for (var e = 0; e < crisp.Count; e++) CheckScale(context, e, crisp[e]);
            return context.Diagnostics.ErrorCount > errors ? null : [.. crisp.Select(FuzzyMatrix.Widened)];
        }

        if (Blocks(context, 3 * size) is not { } blocks) return null;
        var matrices = new List<FuzzyMatrix>();
        for (var e = 0; e < blocks.Count; e++)
        {
            var parts = Enumerable.Range(0, 3).Select(
                p => blocks[e].Select(row => row.Where((_, k) => k % 3 == p).ToArray()).ToArray()).ToArray();
            CheckPairs(context, e, parts[1], parts[1], 1);
            CheckPairs(context, e, parts[0], parts[2], 0);
            CheckOrder(context, e, parts);
            matrices.Add(new(new(parts[0]), new(parts[1]), new(parts[2])));
        }

        return context.Diagnostics.ErrorCount > errors ? null : matrices;
    }

    private static List<double[][]>? Blocks(WeightingContext context, int width)
    {
        var rows = context.Arguments.Matrix(Parameter)!;
        var size = context.Children.Length;
        var errors = context.Diagnostics.ErrorCount;
        if (rows.Count == 0 || rows.Count % size != 0)
        {
            context.Report(ScoringDiagnostics.JudgementRowCount, context.Node.Id, context.Method.Name, rows.Count, size);
        }

        if (IsUpperHalf(rows, size) && width == size && errors == context.Diagnostics.ErrorCount)
        {
            return [.. rows.Chunk(size).Select(Mirrored)];
        }

        // A matrix of another size is one mistake, not one for every row.
        for (var r = 0; r < rows.Count && context.Diagnostics.ErrorCount == errors; r++)
        {
            if (rows[r].Count != width)
            {
                context.Report(
                    ScoringDiagnostics.JudgementRowLength, context.Node.Id, context.Method.Name, Parameter, r + 1, rows[r].Count, width);
            }
        }

        return context.Diagnostics.ErrorCount > errors ? null : [.. rows.Select(r => r.ToArray()).Chunk(size)];
    }

    private static bool IsUpperHalf(IReadOnlyList<IReadOnlyList<double>> rows, int size)
    {
        for (var r = 0; r < rows.Count; r++)
        {
            if (rows[r].Count != size - (r % size)) return false;
        }

        return size > 1;
    }

    /// <summary>Fills the lower half with the reciprocals of the upper one.</summary>
    private static double[][] Mirrored(IReadOnlyList<double>[] half)
    {
        var cells = half.Select(_ => new double[half.Length]).ToArray();
        for (var i = 0; i < half.Length; i++)
        {
            for (var j = i; j < half.Length; j++)
            {
                cells[i][j] = half[i][j - i];
                if (j > i) cells[j][i] = 1 / cells[i][j];
            }
        }

        return cells;
    }

    /// <summary>Holds a[i][j] of one matrix against a[j][i] of the other (its own, or low against high).</summary>
    private static void CheckPairs(WeightingContext context, int expert, double[][] cells, double[][] opposite, int first)
    {
        var size = cells.Length;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                // One report a pair: its other half says nothing new.
                if (IsUsable(cells[i][j]) || (i > j && !IsUsable(cells[j][i]))) continue;
                ReportCell(context, expert, i, j, cells[i][j], Phrase.Of("judgement-matrices.a-number-above-0-at"));
            }
        }

        for (var i = 0; i < size; i++)
        {
            for (var j = first == 0 ? 0 : i; j < size; j++)
            {
                var (a, b) = (cells[i][j], opposite[j][i]);
                if (!IsUsable(a) || !IsUsable(b) || Math.Abs((a * b) - 1) <= ReciprocalTolerance) continue;
                context.Report(
                    ScoringDiagnostics.JudgementNotReciprocal,
                    context.Node.Id,
                    context.Method.Name,
                    Who(context, expert),
                    context.Children[i],
                    context.Children[j],
                    Figures.Value(a),
                    Figures.Value(b),
                    i == j ? "1" : Figures.Value(1 / a));
            }
        }
    }

    private static bool IsUsable(double judgement) => judgement is >= 1 / Most and <= Most;

    private static void CheckScale(WeightingContext context, int expert, PairwiseMatrix matrix)
    {
        for (var i = 0; i < matrix.Size; i++)
        {
            for (var j = i + 1; j < matrix.Size; j++)
            {
                if (Math.Max(matrix[i, j], matrix[j, i]) <= FuzzyMatrix.MostCrisp + 1e-3) continue;
                ReportCell(context, expert, i, j, matrix[i, j], Phrase.Of("judgement-matrices.1-9-to-9-or"));
            }
        }
    }

    private static void CheckOrder(WeightingContext context, int expert, double[][][] parts)
    {
        for (var i = 0; i < parts[0].Length; i++)
        {
            for (var j = 0; j < parts[0].Length; j++)
            {
                if (parts[0][i][j] <= parts[1][i][j] && parts[1][i][j] <= parts[2][i][j]) continue;
                ReportCell(
                    context, expert, i, j, parts[1][i][j],
                    Phrase.Of("judgement-matrices.low-likely-high-low-high", Figures.Value(parts[0][i][j]), Figures.Value(parts[2][i][j])));
            }
        }
    }

    private static void ReportCell(WeightingContext context, int expert, int row, int column, double seen, LocalizedText expected) =>
        context.Report(
        ScoringDiagnostics.JudgementInvalid,
        context.Node.Id,
        context.Method.Name,
        Who(context, expert),
        Phrase.Of("judgement-matrices.against", context.Children[row], context.Children[column]),
        Figures.Value(seen),
        expected);

    private static LocalizedText Who(WeightingContext context, int expert) =>
        ExpertPanel.Label(context.Arguments.Names(ExpertPanel.Names), expert);
}
