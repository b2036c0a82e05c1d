using System.Collections.ObjectModel;
using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>Makes the place of a row. What many rows share is kept once.</summary>
internal sealed class PlaceReader(ReadSession session, PlaceColumns columns, RowReader records)
{
    private const int MostPooled = 65_536;
    private readonly HeaderCell[] describing =
        [.. new[] { columns.Parent, columns.Group, columns.Level }.Concat(columns.Attributes).OfType<HeaderCell>()];
    private readonly Dictionary<string, PlaceDetails> pool = new(StringComparer.Ordinal);

    /// <summary>Gives the place, or reports why there is none.</summary>
    public Place? Read()
    {
        var code = PlaceText.OfCode(Text(columns.Code));
        var name = Text(columns.Name);
        if (code.Length == 0 && name.Length == 0)
        {
            session.Bag.Report(DataDiagnostics.PlaceMissing, At(columns.Code ?? columns.Name!));
            return null;
        }

        var parent = Text(columns.Parent);
        if (IsDamaged(code, columns.Code) || IsDamaged(name, columns.Name) || HasUnseen(code, columns.Code) || HasUnseen(name, columns.Name)
            || HasUnseen(parent, columns.Parent))
        {
            return null;
        }

        if (session.Places is not null) return session.Places.Find(code, name, parent, At(columns.Code ?? columns.Name!), session.Bag);
        return Make(code, name, parent, Details(parent));
    }

    internal static Place Make(string code, string name, string parent, PlaceDetails? details)
    {
        if (code.Length > 0) return name.Length > 0 ? new(code, details) { Code = code, Name = name } : new(code, details) { Code = code };

        return parent.Length > 0 ? new($"{parent}/{name}", details) { Name = name } : new(name, details);
    }

    private bool IsDamaged(string text, HeaderCell? cell)
    {
        if (!PlaceCodes.IsDamaged(text)) return false;
        session.Bag.Report(DataDiagnostics.CodeDamaged, At(cell!), Quoted.InQuotes(text));
        return true;
    }

    private bool HasUnseen(string text, HeaderCell? cell)
    {
        if (!PlaceText.HasUnseen(text)) return false;
        session.Bag.Report(DataDiagnostics.TextUnseen, At(cell!), Quoted.InQuotes(text));
        return true;
    }

    private PlaceDetails? Details(string parent)
    {
        if (describing.Length == 0) return null;
        Span<char> buffer = stackalloc char[256];
        if (TryJoin(buffer, out var length))
        {
            var lookup = pool.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.TryGetValue(buffer[..length], out var known)) return known;
            var details = MakeDetails(parent);
            if (pool.Count < MostPooled) pool.Add(buffer[..length].ToString(), details);
            return details;
        }

        return MakeDetails(parent);
    }

    private bool TryJoin(Span<char> buffer, out int length)
    {
        length = 0;
        foreach (var cell in describing)
        {
            var text = records.Field(cell.Field);
            if (text.Length >= buffer.Length - length) return false;
            text.CopyTo(buffer[length..]);
            length += text.Length;
            buffer[length++] = '\u001F';
        }

        return true;
    }

    private PlaceDetails MakeDetails(string parent)
    {
        var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in columns.Attributes)
        {
            var text = Text(cell);
            if (text.Length > 0) attributes.Add(cell.Text, text);
        }

        return new()
        {
            Parent = NullIfEmpty(parent),
            Group = NullIfEmpty(Text(columns.Group)),
            Level = NullIfEmpty(Text(columns.Level)),
            Attributes = attributes.Count == 0
                ? ReadOnlyDictionary<string, string>.Empty
                : new ReadOnlyDictionary<string, string>(attributes),
        };
    }

    private string Text(HeaderCell? cell) => cell is null ? "" : PlaceText.OfName(records.Text(cell.Field));

    private SourceLocation At(HeaderCell cell) => records.At(cell.Field);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
