using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Sources;

/// <summary>A table whose rows are there as they are, with nothing to find out before.</summary>
internal sealed class PlainTable : OpenTable
{
    private readonly TableSource source;
    private readonly List<HeadRecord> head = [];

    public PlainTable(TableSource source)
        : base(source.Name, source.Addresses)
    {
        this.source = source;
        using var rows = new RowReader(source.Open(), this);
        while (head.Count < MostHeadRows && rows.Read())
        {
            var fields = new string[Math.Min(rows.FieldCount, RowReader.MostColumns + 1)];
            for (var i = 0; i < fields.Length; i++) fields[i] = rows.Text(i);
            head.Add(new(rows.Line, fields));
        }
    }

    public override IReadOnlyList<HeadRecord> Head => head;

    protected override TableRows Open(DiagnosticBag bag) => source.Open();
}
