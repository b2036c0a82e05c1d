using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The k nearest rows of the reference; see <see cref="NearestImputer"/>.</summary>
/// <remarks>Distances are measured on the indicators of <c>on</c>, or on all that are scored.</remarks>
internal sealed class NearestImputation() : ImputationMethod(new(
        MethodKind.Imputation, "nearest", LocalizedText.Of("Nearest neighbours", "k 近邻"),
        "mean (or median) of v over the k rows nearest by √(Σ ((x − y)/s)² / m), m indicators in common, s with n − 1")
{
    Parameters =
    [
        new(ImputationWords.Neighbours, MethodParameterType.Whole, LocalizedText.Of(
            "the number of neighbours; all as near as the last take part", "近邻个数；与最后一个同距者都计入"))
        {
            Allowed = new(1, 1000),
            Default = new MethodValue(5),
        },
        new(ImputationWords.Take, MethodParameterType.Word, LocalizedText.Of(
            "what is taken of the neighbours' values", "取近邻值的均值或中位数"))
        {
            Words = [ImputationWords.TakeMean, ImputationWords.TakeMedian],
            Default = new MethodValue(ImputationWords.TakeMean),
        },
        new(ImputationWords.On, MethodParameterType.Names, LocalizedText.Of(
            "ids of the indicators that distances are measured on; default: all that are scored", "用于计算距离的指标编号；默认为全部计分指标"))
        {
            NamesOf = MethodReference.Indicators,
        },
    ],
})
{
    /// <summary>The rows are part of the model, and every row to fill is held against each of them.</summary>
    private const int MostNearestRows = 10_000;

    public override Imputer? Fit(ImputationContext context)
    {
        if (!context.TryOn(out var on)) return null;
        var table = context.Table;
        var rows = new List<int>();
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table.Reference[row]) rows.Add(row);
        }

        if (rows.Count > MostNearestRows)
        {
            context.Report(ScoringDiagnostics.NearestTooManyRows, context.Columns[0], rows.Count, MostNearestRows);
            return null;
        }

        var buffer = new double[table.RowCount];
        var measured = new List<(int Column, double Spread)>();
        foreach (var column in on ?? [.. Enumerable.Range(0, table.Columns.Length)])
        {
            var spread = Deviation(context.Table.PresentOf(column, buffer));
            if (spread > 0) measured.Add((column, spread));
        }

        var columns = context.WithValues();
        // Alone, an indicator has nothing that rows could be alike in.
        if (measured.Count == 0 || (measured.Count == 1 && columns is [var only] && only == measured[0].Column))
        {
            context.Report(ScoringDiagnostics.NothingToMeasureOn, context.Columns[0]);
            return null;
        }

        return new NearestImputer(
            context.Arguments, context.IdsOf(columns), context.IdsOf(measured.Select(m => m.Column)), [.. measured.Select(m => m.Spread)],
            Taken(table, columns, rows), Taken(table, measured.Select(m => m.Column), rows));
    }

    public override Imputer Read(ImputationSetting setting, ConstantReader constants) => NearestImputer.Read(setting, constants);
}
