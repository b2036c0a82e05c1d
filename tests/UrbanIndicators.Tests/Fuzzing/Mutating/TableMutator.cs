namespace UrbanIndicators.Tests.Fuzzing.Mutating;

/// <summary>Changes a text of separated values by its rows and columns.</summary>
internal static class TableMutator
{
    public static string Change(string text, Chance chance)
    {
        var rows = text.TrimEnd('\n').Split('\n').Select(r => r.Split(',').ToList()).ToList();
        var row = rows[chance.Below(rows.Count)];
        var column = chance.Below(row.Count);
        switch (chance.Below(10))
        {
            case 0:
                rows.Remove(row);
                break;
            case 1:
                rows.Insert(chance.Below(rows.Count + 1), [.. row]);
                break;
            case 2: // a whole column goes, or comes twice
                var copies = chance.Percent(50);
                foreach (var r in rows.Where(r => r.Count > column))
                {
                    if (copies) r.Insert(column, r[column]);
                    else r.RemoveAt(column);
                }

                break;
            case 3:
                row[column] = $"\"{row[column]}";
                break;
            case 4:
                row.RemoveAt(column);
                break;
            case 5:
                row.Insert(column, Hostile.Token(chance));
                break;
            case 6: // the cell of another row
                var giver = rows[chance.Below(rows.Count)];
                row[column] = giver[chance.Below(giver.Count)];
                break;
            case 7: // another mark between the cells, for all or for one row
                var mark = chance.Of(";", "\t", "，", "|", ", ", ",,");
                if (chance.Percent(70)) return string.Join('\n', rows.Select(r => string.Join(mark, r)));
                rows[rows.IndexOf(row)] = [string.Join(mark, row)];
                break;
            default:
                row[column] = chance.Percent(50) ? Hostile.Token(chance) : Hostile.Number(chance);
                break;
        }

        return string.Join('\n', rows.Select(r => string.Join(',', r))) + (chance.Percent(95) ? "\n" : "");
    }
}
