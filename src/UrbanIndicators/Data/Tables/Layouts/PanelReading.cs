using UrbanIndicators.Data.Tables.Cells;
using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>Reads one or several tables into a panel: first all headers, then all rows.</summary>
/// <param name="framework">The indicators and variables to look for.</param>
/// <param name="options">How to read.</param>
/// <param name="placeTable">The table that describes the places.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class PanelReading(
    Framework framework, TableReadOptions options, TableSource? placeTable, CancellationToken cancellationToken)
{
    private readonly ReadSession session = new(framework, options, cancellationToken);

    private DiagnosticBag Bag => session.Bag;

    /// <summary>Gives the panel, or throws with every mistake.</summary>
    public static Panel Read(
        IReadOnlyList<TableSource> sources,
        Framework framework,
        TableReadOptions? options,
        TableSource? placeTable,
        CancellationToken cancellationToken)
    {
        var reading = Begin(framework, options, placeTable, cancellationToken);
        var panel = reading.Read(sources);
        reading.Bag.ThrowIfErrors();
        return panel!;
    }

    /// <summary>Gives the panel and everything found; <see langword="null"/> when there are errors.</summary>
    public static Panel? TryRead(
        IReadOnlyList<TableSource> sources,
        Framework framework,
        TableReadOptions? options,
        TableSource? placeTable,
        out IReadOnlyList<Diagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        var reading = Begin(framework, options, placeTable, cancellationToken);
        var panel = reading.Read(sources);
        diagnostics = reading.Bag.Items;
        return panel;
    }

    private static PanelReading Begin(
        Framework framework, TableReadOptions? options, TableSource? placeTable, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(framework);
        options ??= new();
        if (!Enum.IsDefined(options.Layout))
        {
            throw new ArgumentException("Layout must be one of the values of TableLayout.", nameof(options));
        }

        return new(framework, options, placeTable, cancellationToken);
    }

    private Panel? Read(IReadOnlyList<TableSource> sources)
    {
        if (placeTable is not null) session.Places = PlaceTableReader.Read(placeTable, session);
        var tables = new List<OpenTable>();
        try
        {
            var files = new List<TableFile>();
            foreach (var source in sources)
            {
                var finder = new HeaderFinder(session.Catalogue, options, session.Bag);
                if (source.Begin(options, finder.Score, session.Bag) is not { } table) continue;
                tables.Add(table);
                if (finder.Find(table) is { } header) files.Add(new(table, header));
            }

            return Read(files);
        }
        finally
        {
            foreach (var table in tables) table.Dispose();
        }
    }

    private Panel? Read(List<TableFile> files)
    {
        foreach (var file in files)
        {
            switch (file.Header.Layout)
            {
                case TableLayout.Long:
                    LongReader.Read(session, file);
                    break;
                case TableLayout.IndicatorRows:
                    new IndicatorRowsReader(session, file).Read();
                    break;
                default:
                    WideReader.Prepare(session, file);
                    break;
            }
        }

        var builder = new PanelBuilder(session.UsedColumns.Select(c => c.Id));
        foreach (var file in files)
        {
            if (file.Columns.Count > 0) new WideReader(session, builder, file).Read();
            else LooseCells.AddTo(builder, file, session);
        }

        session.Finish();
        return session.Bag.HasErrors ? null : builder.Build(session.Bag.Items);
    }
}
