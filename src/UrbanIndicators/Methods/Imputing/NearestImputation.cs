using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>The k nearest rows of the reference; see <see cref="NearestImputer"/>.</summary>
/// <remarks>Distances are measured on the indicators of <c>on</c>, or on all that are scored.</remarks>
internal sealed class NearestImputation() : ImputationMethod(new(
        MethodKind.Imputation, "nearest", Phrase.Of("imputation.nearest"),
        "mean (or median) of v over the k rows nearest by √(Σ ((x − y)/s)² / m), m indicators in common, s with n − 1")
{
    Parameters =
    [
        new(ImputationWords.Neighbours, MethodParameterType.Whole, Phrase.Of("nearest.the-number-of-neighbours-all"))
        {
            Allowed = new(1, 1000),
            Default = new MethodValue(5),
        },
        new(ImputationWords.Take, MethodParameterType.Word, Phrase.Of("nearest.what-is-taken-of-the"))
        {
            Words = [ImputationWords.TakeMean, ImputationWords.TakeMedian],
            Default = new MethodValue(ImputationWords.TakeMean),
        },
        new(ImputationWords.On, MethodParameterType.Names, Phrase.Of("nearest.ids-of-the-indicators-that"))
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
