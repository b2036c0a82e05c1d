using System.Globalization;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data.Tables;

/// <summary>A table in memory, made with nothing but what the library shows to everybody.</summary>
internal sealed class CellTable(string name, AddressFormat addresses, params IReadOnlyList<CellRow> rows) : TableSource
{
    public override string Name => name;

    public override AddressFormat Addresses => addresses;

    public int Opened { get; private set; }

    public int Closed { get; private set; }

    /// <summary>A sheet whose rows are numbered from 1.</summary>
    public static CellTable Sheet(params Cell[][] rows) =>
        new("book.xlsx", AddressFormat.Cells, [.. rows.Select((r, i) => new CellRow(i + 1, r))]);

    /// <summary>The fields of CSV text, each in its line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="addresses">How places are written.</param>
    /// <param name="typed">Texts that are plain numbers become numbers.</param>
    public static CellTable OfCsv(string text, AddressFormat addresses, bool typed = false)
    {
        using var folder = new TemporaryFolder();
        using var csv = PanelCsv.Table(folder.Write(CsvFixture.File, text)).Open();
        var rows = new List<CellRow>();
        while (csv.Read())
        {
            var cells = new Cell[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                var shown = csv.Field(i).ToString();
                var isNumber = double.TryParse(shown, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
                cells[i] = new(shown, typed && isNumber ? number : null);
            }

            rows.Add(new(csv.Row, cells));
        }

        return new(CsvFixture.File, addresses, rows);
    }

    public override TableRows Open()
    {
        Opened++;
        return new CellRows(rows, () => Closed++);
    }
}
