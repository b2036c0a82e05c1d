using UrbanIndicators.Data.Csv;

namespace UrbanIndicators.Reporting;

/// <summary>The empty table of a framework in one of the three layouts.</summary>
internal sealed class TemplateCsv(Framework framework, TemplateOptions options)
{
    private readonly string?[] places = options.Places.Count > 0 ? [.. options.Places] : [null];
    private readonly IReadOnlyList<TemplateInput> inputs = TemplateInput.Of(framework, options.Language);

    public void Write(Stream stream)
    {
        using var csv = new CsvTableWriter(stream, options.ByteOrderMark);
        if (options.Layout == TableLayout.Long) WriteLong(csv);
        else if (options.Layout == TableLayout.IndicatorRows) WriteIndicatorRows(csv);
        else WriteWide(csv);
    }

    private string? PeriodText => options.Period?.ToString();

    private void WriteWide(CsvTableWriter csv)
    {
        WriteHeadings(csv, "place", "period");
        foreach (var input in inputs) csv.WriteText(input.Heading);
        csv.EndRow();
        foreach (var place in places)
        {
            csv.WriteText(place);
            csv.WriteText(PeriodText);
            WriteEmpty(csv, inputs.Count);
            csv.EndRow();
        }
    }

    private void WriteLong(CsvTableWriter csv)
    {
        WriteHeadings(csv, "place", "period", "indicator", "unit", "value", "as-of", "source", "note");
        csv.EndRow();
        foreach (var place in places)
        {
            foreach (var input in inputs)
            {
                csv.WriteText(place);
                csv.WriteText(PeriodText);
                csv.WriteText(input.Name);
                csv.WriteText(input.Unit);
                WriteEmpty(csv, 4);
                csv.EndRow();
            }
        }
    }

    private void WriteIndicatorRows(CsvTableWriter csv)
    {
        WriteHeadings(csv, "number", "dimension", "indicator", "unit", "standard");
        if (PeriodText is not null) WriteHeadings(csv, "period");
        var place = Headings.Of("place", options.Language);
        foreach (var name in places) csv.WriteText(name ?? place + "1");
        csv.EndRow();
        for (var i = 0; i < inputs.Count; i++)
        {
            csv.WriteInteger(i + 1);
            csv.WriteText(inputs[i].Dimension);
            csv.WriteText(inputs[i].Name);
            csv.WriteText(inputs[i].Unit);
            csv.WriteText(inputs[i].Standard);
            if (PeriodText is { } period) csv.WriteText(period);
            WriteEmpty(csv, places.Length);
            csv.EndRow();
        }
    }

    private void WriteHeadings(CsvTableWriter csv, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns) csv.WriteText(Headings.Of(column, options.Language));
    }

    private static void WriteEmpty(CsvTableWriter csv, int count)
    {
        for (var i = 0; i < count; i++) csv.WriteEmpty();
    }
}
