using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>What an imputation can learn from: the columns that share its method, and the table they stand in.</summary>
internal sealed record ImputationContext(StageTable Table, ImmutableArray<int> Columns, Method Method, MethodDescriptor Descriptor)
{
    public MethodArguments Arguments { get; } = new(Method, Descriptor);

    public required DiagnosticBag Diagnostics { get; init; }

    public ImputationSetting Setting => new(Arguments, Table.Indicators, IdsOf(Columns), Table.HoldsScores);

    public string IdOf(int column) => Table.Indicators[column].Id;

    public ImmutableArray<string> IdsOf(IEnumerable<int> columns) => [.. columns.Select(IdOf)];

    /// <summary>Reports about the indicator of a column.</summary>
    public void Report(DiagnosticDescriptor descriptor, int column, params object[] arguments) =>
        Diagnostics.Report(descriptor, Table.Indicators[column].Location, [IdOf(column), Method.Name, .. arguments]);

    /// <summary>Tells the columns with a value to learn from from those without, which are reported and stay as they are.</summary>
    public ImmutableArray<int> WithValues()
    {
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (var column in Columns)
        {
            var values = Table.Columns[column];
            var any = false;
            for (var row = 0; row < Table.RowCount && !any; row++) any = Table.Reference[row] && !double.IsNaN(values[row]);
            if (any) found.Add(column);
            else Report(ScoringDiagnostics.NothingToImputeFrom, column);
        }

        return found.ToImmutable();
    }

    /// <summary>Finds the columns that the parameter <c>on</c> names; <see langword="null"/> when it is left out.</summary>
    /// <returns><see langword="false"/>, after a report, when one of them is not scored.</returns>
    public bool TryOn(out ImmutableArray<int>? on)
    {
        on = null;
        if (Arguments.Names(ImputationWords.On) is not { } names) return true;
        var ids = Table.Indicators.Select(i => i.Id).ToList();
        foreach (var name in names.Where(n => !ids.Contains(n)))
        {
            Report(ScoringDiagnostics.ImputationOnUnknown, Columns[0], Quoted.Text(name), Quoted.List(ids));
            return false;
        }

        on = [.. names.Distinct(StringComparer.Ordinal).Select(n => ids.IndexOf(n))];
        return true;
    }
}
