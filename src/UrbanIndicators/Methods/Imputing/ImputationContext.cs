using System.Collections.Immutable;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>What an imputation can learn from: the columns that share its method, and the table they stand in.</summary>
/// <remarks>It is given to <see cref="ImputationMethod.Fit"/> and valid during the call.</remarks>
/// <threadsafety>Used by one thread at a time.</threadsafety>
public sealed class ImputationContext
{
    internal ImputationContext(StageTable table, ImmutableArray<int> columns, Method method, MethodDescriptor descriptor)
    {
        Table = table;
        Columns = columns;
        Method = method;
        Descriptor = descriptor;
        Arguments = new(method, descriptor);
    }

    /// <summary>The values of all scored indicators as they enter the stage. Not to be written to.</summary>
    public StageTable Table { get; }

    /// <summary>The numbers of the columns that share the method, which alone it may fill.</summary>
    public ImmutableArray<int> Columns { get; }

    /// <summary>The method as written.</summary>
    public Method Method { get; }

    /// <summary>The method's description.</summary>
    public MethodDescriptor Descriptor { get; }

    /// <summary>The method's parameters, defaults included.</summary>
    public MethodArguments Arguments { get; }

    /// <summary>Takes what is to be told: errors, warnings, assumptions.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>What it is made from beside data.</summary>
    public ImputationSetting Setting => new(Arguments, Table.Indicators, IdsOf(Columns), Table.HoldsScores);

    internal string IdOf(int column) => Table.Indicators[column].Id;

    internal ImmutableArray<string> IdsOf(IEnumerable<int> columns) => [.. columns.Select(IdOf)];

    /// <summary>Reports about the indicator of a column, with its id and the method's name as the first arguments.</summary>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="column">The column.</param>
    /// <param name="arguments">What its words are filled with after these.</param>
    public void Report(DiagnosticDescriptor descriptor, int column, params object[] arguments) =>
        Diagnostics.Report(descriptor, Table.Indicators[column].Location, [IdOf(column), Method.Name, .. arguments]);

    /// <summary>Tells the columns with a value to learn from from those without, which are reported and stay as they are.</summary>
    /// <returns>The columns with a value.</returns>
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
    internal bool TryOn(out ImmutableArray<int>? on)
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
