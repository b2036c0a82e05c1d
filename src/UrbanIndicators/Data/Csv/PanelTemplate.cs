namespace UrbanIndicators.Data.Csv;

/// <summary>Writes an empty CSV to be filled in for a framework.</summary>
internal static class PanelTemplate
{
    public static void Write(Framework framework, CsvLayout layout, Stream stream, string language)
    {
        var columns = new ColumnCatalogue(framework);
        var chinese = language == "zh";

        // With the mark Excel shows Chinese headers right.
        using var writer = new CsvTableWriter(stream, byteOrderMark: true);
        switch (layout)
        {
            case CsvLayout.Long:
                WriteRow(writer, chinese
                    ? ["地区", "时期", "指标", "数值", "单位", "分子", "分母", "样本量", "状态", "截至", "来源", "备注"]
                    : ["place", "period", "indicator", "value", "unit", "numerator", "denominator", "sample", "status", "as-of", "source", "note"]);
                foreach (var column in columns.Columns) WriteRow(writer, ["", "", Name(columns, column, language), "", column.Unit ?? "", "", "", "", "", "", "", ""]);
                break;
            case CsvLayout.IndicatorRows:
                WriteRow(writer, chinese ? ["序号", "指标", "单位", "地区1", "地区2", "地区3"] : ["no", "indicator", "unit", "place 1", "place 2", "place 3"]);
                foreach (var column in columns.Columns)
                {
                    writer.WriteInteger(column.Order + 1);
                    WriteRow(writer, [Name(columns, column, language), column.Unit ?? "", "", "", ""]);
                }

                break;
            default:
                WriteRow(writer, [chinese ? "地区" : "place", chinese ? "时期" : "period", .. columns.Columns.Select(c => Header(columns, c, language))]);
                break;
        }
    }

    private static string Header(ColumnCatalogue catalogue, TargetColumn column, string language) => column.Unit is { } unit
        ? $"{Name(catalogue, column, language)} ({unit})"
        : Name(catalogue, column, language);

    /// <summary>The name in the language, or the id where the name would be found for another indicator too, or for none.</summary>
    private static string Name(ColumnCatalogue catalogue, TargetColumn column, string language)
    {
        var name = column.Name.In(language);
        var isOwn = catalogue.Match(name) is { Candidates: [var only] } && only == column && HeaderWords.RoleOf(name) == ColumnRole.None;
        return isOwn ? name : column.Id;
    }

    private static void WriteRow(CsvTableWriter writer, ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (field.Length == 0) writer.WriteEmpty();
            else writer.WriteText(field);
        }

        writer.EndRow();
    }
}
