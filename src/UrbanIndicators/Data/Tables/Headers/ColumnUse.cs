namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>What was seen of a column over all files.</summary>
internal sealed class ColumnUse(TargetColumn target, SourceLocation location, string header)
{
    public TargetColumn Target { get; } = target;

    public SourceLocation Location { get; } = location;

    public string Header { get; } = header;

    /// <summary>The unit is % in the source.</summary>
    public bool IsPercent { get; set; }

    public long Values { get; set; }

    public double Lowest { get; set; } = double.PositiveInfinity;

    public double Highest { get; set; } = double.NegativeInfinity;

    public void Add(double value)
    {
        Values++;
        Lowest = Math.Min(Lowest, value);
        Highest = Math.Max(Highest, value);
    }
}
