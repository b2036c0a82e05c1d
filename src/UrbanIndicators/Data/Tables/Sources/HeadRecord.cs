using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Sources;

/// <summary>One of the first rows of a table, from among which the header is found.</summary>
internal sealed record HeadRecord(int Line, string[] Fields)
{
    public string this[int field] => field < Fields.Length ? Fields[field] : "";

    /// <summary>What is wrong with its form (a quote opened and never closed), to be said where it turns out to be the header.</summary>
    public DiagnosticDescriptor? Fault { get; init; }

    public int Used { get; } = 1 + Array.FindLastIndex(Fields, f => f.Length > 0);

    public int Filled { get; } = Fields.Count(f => f.Length > 0);
}
