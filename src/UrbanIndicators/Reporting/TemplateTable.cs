namespace UrbanIndicators.Reporting;

/// <summary>The empty table of a framework in one of the three layouts.</summary>
internal sealed class TemplateTable(Framework framework, TemplateOptions options)
{
    private readonly string?[] places = options.Places.Count > 0 ? [.. options.Places] : [null];
    private readonly IReadOnlyList<TemplateInput> inputs = TemplateInput.Of(framework, options.Language);

    public ResultTable Table() => options.Layout switch
    {
        TableLayout.Long => new("template", Columns("place", "period", "indicator", "unit", "value", "as-of", "source", "note"), WriteLong),
        TableLayout.IndicatorRows =>
            new("template", [.. Columns("number", "dimension", "indicator", "unit", "standard"), .. PlaceColumns()], WriteIndicatorRows),
        _ => new("template", [.. Columns("place", "period"), .. inputs.Select(i => Named(i.Heading))], WriteWide),
    };

    private string? PeriodText => options.Period?.ToString();

    private void WriteWide(ResultTableWriter writer, CancellationToken cancellationToken)
    {
        foreach (var place in places)
        {
            writer.WriteText(place);
            writer.WriteText(PeriodText);
            WriteEmpty(writer, inputs.Count);
            writer.EndRow();
        }
    }

    private void WriteLong(ResultTableWriter writer, CancellationToken cancellationToken)
    {
        foreach (var place in places)
        {
            foreach (var input in inputs)
            {
                writer.WriteText(place);
                writer.WriteText(PeriodText);
                writer.WriteText(input.Name);
                writer.WriteText(input.Unit);
                WriteEmpty(writer, 4);
                writer.EndRow();
            }
        }
    }

    private void WriteIndicatorRows(ResultTableWriter writer, CancellationToken cancellationToken)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            writer.WriteInteger(i + 1);
            writer.WriteText(inputs[i].Dimension);
            writer.WriteText(inputs[i].Name);
            writer.WriteText(inputs[i].Unit);
            writer.WriteText(inputs[i].Standard);
            if (PeriodText is { } period) writer.WriteText(period);
            WriteEmpty(writer, places.Length);
            writer.EndRow();
        }
    }

    private IEnumerable<ResultColumn> PlaceColumns()
    {
        if (PeriodText is not null) yield return Headings.Text("period");
        var place = Headings.Of("place", options.Language);
        foreach (var name in places) yield return Named(name ?? place + "1");
    }

    private static IEnumerable<ResultColumn> Columns(params IEnumerable<string> ids) => ids.Select(Headings.Text);

    private static ResultColumn Named(string heading) => new(heading, new(heading));

    private static void WriteEmpty(ResultTableWriter writer, int count)
    {
        for (var i = 0; i < count; i++) writer.WriteEmpty();
    }
}
