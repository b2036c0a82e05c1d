using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>The places described in a table of their own, found by key, code or name.</summary>
internal sealed class PlaceTable
{
    private readonly Dictionary<string, Place> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Place>> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    /// <summary>Adds a place; gives the one there is already of its key.</summary>
    public bool TryAdd(Place place)
    {
        if (!byKey.TryAdd(place.Key, place)) return false;
        foreach (var name in new[] { place.Name, place.Parent is null ? null : $"{place.Parent}/{place.Name}", place.Code })
        {
            if (name is null || name == place.Key) continue;
            if (!byName.TryGetValue(name, out var list)) byName.Add(name, list = []);
            if (!list.Contains(place)) list.Add(place);
        }

        return true;
    }

    /// <summary>Finds the place of a row; one the table does not have is made of what the row says and warned of.</summary>
    public Place? Find(string code, string name, string parent, SourceLocation at, DiagnosticBag bag)
    {
        foreach (var text in (ReadOnlySpan<string>)[code, parent.Length > 0 ? $"{parent}/{name}" : "", name])
        {
            if (text.Length == 0) continue;
            if (byKey.TryGetValue(text, out var place)) return place;
            if (!byName.TryGetValue(text, out var places)) continue;
            if (places.Count == 1) return places[0];
            bag.Report(DataDiagnostics.PlaceAmbiguous, at, Quoted.Text(text), Quoted.List(places.Select(p => p.Key)));
            return null;
        }

        var made = PlaceReader.Make(code, name, parent, null);
        if (unknown.Add(made.Key)) bag.Report(DataDiagnostics.PlaceNotInTable, at, Quoted.Text(made.Key));
        return made;
    }
}
