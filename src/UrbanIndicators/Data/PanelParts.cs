namespace UrbanIndicators.Data;

/// <summary>What a <see cref="Panel"/> is put together from; <see cref="PanelBuilder"/> makes it.</summary>
internal sealed record PanelParts(
    string[] Columns,
    List<double[]> Blocks,
    Place[] Places,
    Period[]? Periods,
    Dictionary<long, Observation> Details,
    IReadOnlyList<RowOrigin> Origins,
    IReadOnlyList<Diagnostic> Notes);
