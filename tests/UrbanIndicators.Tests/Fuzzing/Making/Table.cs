namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Observations as text: rows are places and periods, columns indicators and variables.</summary>
internal sealed record Table(IReadOnlyList<string> Columns)
{
    public List<TableLine> Rows { get; } = [];

    /// <summary>Some row has a period, and so all have.</summary>
    public bool HasPeriods => Rows.Exists(r => r.Period is not null);

    public bool HasGroups => Rows.Exists(r => r.Group is not null);
}
