using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>Counts what may happen in very many cells, to say it once with the number and the first place.</summary>
internal sealed class Tally
{
    private readonly Dictionary<(DiagnosticDescriptor What, string Key), Entry> entries = [];

    /// <summary>Counts; the message gets the number as {0} and <paramref name="arguments"/> of the first time from {1} on.</summary>
    public void Count(DiagnosticDescriptor what, SourceLocation at, string key = "", long number = 1, params ReadOnlySpan<object> arguments)
    {
        if (entries.TryGetValue((what, key), out var entry)) entry.Number += number;
        else entries.Add((what, key), new() { Number = number, First = at, Arguments = arguments.ToArray() });
    }

    public void ReportTo(DiagnosticBag bag)
    {
        foreach (var ((what, _), entry) in entries) bag.Report(what, entry.First, [entry.Number, .. entry.Arguments]);
        entries.Clear();
    }

    private sealed class Entry
    {
        public long Number { get; set; }

        public SourceLocation First { get; init; }

        public object[] Arguments { get; init; } = [];
    }
}
