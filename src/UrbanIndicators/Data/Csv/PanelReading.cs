using System.Text;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Csv;

/// <summary>Reads one or several CSV files into a panel: first all headers, then all rows.</summary>
internal sealed class PanelReading(Framework framework, CsvReadOptions options, CancellationToken cancellationToken)
{
    private readonly ReadSession session = new(framework, options, cancellationToken);

    public DiagnosticBag Bag => session.Bag;

    /// <summary>Gives the panel; <see langword="null"/> when there are errors.</summary>
    public Panel? Read(IReadOnlyList<CsvSource> sources)
    {
        if (options.PlaceTable is { } table) session.Places = PlaceTableReader.Read(table, session);
        var streams = new List<Stream>();
        try
        {
            var files = new List<CsvFile>();
            foreach (var source in sources)
            {
                var stream = source.Open();
                if (source.IsOwned) streams.Add(stream);
                if (TryOpen(stream, source.Name, session, options) is { } file) files.Add(file);
            }

            return Read(files);
        }
        finally
        {
            foreach (var stream in streams) stream.Dispose();
        }
    }

    /// <summary>Finds encoding, separator and header of a file.</summary>
    public static CsvFile? TryOpen(Stream stream, string name, ReadSession session, CsvReadOptions options)
    {
        var start = stream.Position;
        if (EncodingDetector.Detect(stream, name, options.Encoding, session.Bag) is not { } encoding) return null;
        var finder = new HeaderFinder(session.Catalogue, options, name, session.Bag);
        var head = FileHead.Read(stream, start, encoding, finder.Score);
        var header = finder.Find(head);
        return header is null ? null : new(name, stream, start, encoding, head.Separator, header);
    }

    private Panel? Read(List<CsvFile> files)
    {
        foreach (var file in files)
        {
            switch (file.Header.Layout)
            {
                case CsvLayout.Long:
                    LongReader.Read(session, file);
                    break;
                case CsvLayout.IndicatorRows:
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
