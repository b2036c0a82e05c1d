namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>A row of data: its cells as they are written, and what they say of each indicator.</summary>
internal sealed class ExactRow
{
    private readonly Dictionary<string, Rational?> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> notApplicable = new(StringComparer.Ordinal);

    public ExactRow(IReadOnlyDictionary<string, string> cells, IEnumerable<ExactIndicator> indicators)
    {
        Cells = cells;
        foreach (var indicator in indicators)
        {
            string[] own = [.. indicator.Columns.Select(c => cells[c])];
            var isMissing = Array.Exists(own, c => c.Length == 0 || c == ExactText.NotApplicable);
            values.Add(indicator.Id, isMissing ? null : indicator.ValueOf(Array.ConvertAll(own, Rational.Parse)));
            if (own.Contains(ExactText.NotApplicable)) notApplicable.Add(indicator.Id);
        }
    }

    public IReadOnlyDictionary<string, string> Cells { get; }

    /// <summary>The value, given or computed; nothing where it, or anything it is computed from, is missing.</summary>
    public Rational? ValueOf(ExactIndicator indicator) => values[indicator.Id];

    public bool IsNotApplicable(ExactIndicator indicator) => notApplicable.Contains(indicator.Id);
}
