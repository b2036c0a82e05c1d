namespace UrbanIndicators.Data.Csv;

/// <summary>One of the first records of a file, from among which the header is found.</summary>
internal sealed record HeadRecord(int Line, string[] Fields)
{
    public string this[int field] => field < Fields.Length ? Fields[field] : "";

    /// <summary>A quote is opened in it and never closed: what follows may belong to it.</summary>
    public bool IsQuoteOpen { get; init; }

    public int Used { get; } = 1 + Array.FindLastIndex(Fields, f => f.Length > 0);

    public int Filled { get; } = Fields.Count(f => f.Length > 0);
}
