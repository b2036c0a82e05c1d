using UrbanIndicators.Data.Tables.Texts;

namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>Which columns tell the place, and which only describe it.</summary>
internal sealed record PlaceColumns(
    HeaderCell? Code, HeaderCell? Name, HeaderCell? Parent, HeaderCell? Group, HeaderCell? Level, IReadOnlyList<HeaderCell> Attributes)
{
    private static readonly ColumnRole[] PlaceRoles =
        [ColumnRole.Place, ColumnRole.Code, ColumnRole.Id, ColumnRole.Name, ColumnRole.City, ColumnRole.District, ColumnRole.Region];

    /// <summary>Gives the columns by preference; <see langword="null"/> when none tells the place.</summary>
    /// <param name="header">The header.</param>
    /// <param name="options">How to read.</param>
    /// <param name="asked">Columns that the framework asks for by name to tell groups of places.</param>
    public static PlaceColumns? Of(TableHeader header, TableReadOptions options, IReadOnlyCollection<string> asked)
    {
        var named = options.PlaceColumn is { } wanted
            ? header.Cells.FirstOrDefault(c => NameFolding.Fold(c.Text) == NameFolding.Fold(wanted))
            : null;
        HeaderCell? Find(ColumnRole role) => named is not null && role is ColumnRole.Place ? named : header.Find(role);

        var code = named is null ? Find(ColumnRole.Code) : null;
        var name = named ?? Find(ColumnRole.Place);
        var parent = Find(ColumnRole.Parent);
        if (code is null && name is null) code = Find(ColumnRole.Id);
        name ??= Find(ColumnRole.Name);
        if (name is null && code?.Role != ColumnRole.Id)
        {
            // A district's name alone tells little: 鼓楼区 exists in several cities.
            name = Find(ColumnRole.District);
            if (name is not null) parent ??= Find(ColumnRole.City);
            name ??= Find(ColumnRole.City) ?? Find(ColumnRole.Region);
        }

        if (code is null && name is null) return null;
        var attributes = header.Cells
            .Where(c => PlaceRoles.Contains(c.Role) && c != code && c != name && c != parent)
            .Concat(header.Cells.Where(c => c.Role == ColumnRole.Period && c != header.Period))
            // A variable may be called "id" or "year": a column of that name is its values once others tell place and period.
            .Where(c => !c.Match.Found)
            .Concat(header.Cells.Where(c => c.Role == ColumnRole.None && !c.Match.Found && asked.Contains(c.Text, StringComparer.Ordinal)));
        return new(code, name, parent, Find(ColumnRole.Group), Find(ColumnRole.Level), [.. attributes]);
    }

    public bool Uses(HeaderCell cell) =>
        cell == Code || cell == Name || cell == Parent || cell == Group || cell == Level || Attributes.Contains(cell);
}
