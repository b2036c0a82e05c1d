namespace UrbanIndicators.Data;

/// <summary>What a <see cref="Panel"/> is put together from; <see cref="PanelBuilder"/> makes it.</summary>
internal sealed record PanelParts(
    string[] Columns,
    List<double[]> Blocks,
    Place[] Places,
    Period[]? Periods,
    Dictionary<long, Observation> Details,
    IReadOnlyList<RowOrigin> Origins,
    IReadOnlyList<Diagnostic> Notes)
{
    /// <summary>
    /// For rows taken from another panel: that panel, and the row there of each row here. It knows where they stand in the user's files.
    /// </summary>
    public (Panel Panel, int[] Rows)? TakenFrom { get; init; }
}
