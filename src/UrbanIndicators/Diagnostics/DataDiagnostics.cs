using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <summary>UI2xxx: what stands in the data files.</summary>
internal static class DataDiagnostics
{
    public static readonly DiagnosticDescriptor FileEmpty = Error(
        "UI2001",
        ("the file has no data", "文件中没有数据"),
        ("give a CSV file with a header row and at least one row of data", "请提供含表头和至少一行数据的 CSV 文件"));

    public static readonly DiagnosticDescriptor InvalidBytes = Error(
        "UI2002",
        ("the bytes at offset {0} are neither valid UTF-8 nor valid {1}", "第 {0} 字节处的内容既不是有效的 UTF-8，也不是有效的 {1}"),
        ("export the file again as UTF-8, or name its encoding", "请将文件重新导出为 UTF-8，或指明其编码"));

    public static readonly DiagnosticDescriptor NulByte = Error(
        "UI2003",
        ("there is a NUL byte at offset {0}; a CSV file is text", "第 {0} 字节处有空字节（NUL），CSV 应为纯文本"),
        ("export the table as CSV (a workbook such as .xlsx cannot be read)", "请将表格导出为 CSV（不能直接读取 .xlsx 等工作簿）"));

    public static readonly DiagnosticDescriptor QuoteNotClosed = Error(
        "UI2004",
        ("a quote is opened in this row and never closed", "本行的引号没有闭合"),
        ("close the quote, or double it (\"\") where it is part of the text", "请补上引号；若引号是文字的一部分，请写成两个（\"\"）"));

    public static readonly DiagnosticDescriptor QuoteMisplaced = Error(
        "UI2005",
        ("a quote stands inside or behind a field: {0}", "引号位置有误：{0}"),
        ("put the whole field in quotes and double those inside (\"\")", "请用引号括住整个单元格，并将其中的引号写成两个（\"\"）"));

    public static readonly DiagnosticDescriptor RowTooLong = Error(
        "UI2006",
        ("the row is longer than {0} bytes", "本行超过 {0} 字节"),
        ("look for a quote that is not closed; split the table if rows are really so long", "请检查是否有未闭合的引号；若确实过长，请拆分表格"));

    public static readonly DiagnosticDescriptor TooManyColumns = Error(
        "UI2007",
        ("there are {0} columns; at most {1} are read", "共有 {0} 列，最多读取 {1} 列"),
        ("split the table, or use the long layout", "请拆分表格，或改用长表"));

    public static readonly DiagnosticDescriptor RowRagged = Error(
        "UI2008",
        ("the row has {0} fields where the header has {1}", "本行有 {0} 个字段，而表头有 {1} 个"),
        ("add or take away separators; a field that contains the separator must stand in quotes", "请增删分隔符；含分隔符的内容须用引号括住"));

    public static readonly DiagnosticDescriptor HeaderRowAbsent = Error(
        "UI2009",
        ("row {0} was named as the header, and the file has no such row within its first {1}", "指定第 {0} 行为表头，但文件前 {1} 行中没有该行"),
        ("give the number of the row that holds the column names", "请给出列名所在的行号"));

    public static readonly DiagnosticDescriptor HeaderDuplicate = Error(
        "UI2010",
        ("the header \"{0}\" stands in field {1} and again here", "表头“{0}”在第 {1} 列已出现，此处重复"),
        ("rename or delete one of the two columns", "请改名或删除其中一列"));

    public static readonly DiagnosticDescriptor PlaceColumnAbsent = Error(
        "UI2011",
        ("no column tells the place; expected one of {0}", "没有表示地区的列；应为下列之一：{0}"),
        ("add such a column, or name the column that tells the place (--place-column)", "请添加该列，或用 --place-column 指明表示地区的列"));

    public static readonly DiagnosticDescriptor ColumnNamedAbsent = Error(
        "UI2012",
        ("there is no column \"{0}\"; there are {1}", "没有名为“{0}”的列；现有：{1}"),
        ("name one of the columns there are", "请指定现有的列名"));

    public static readonly DiagnosticDescriptor PlaceMissing = Error(
        "UI2013",
        ("the row names no place", "本行没有地区"),
        ("fill in the place (merged cells lose it on export), or delete the row", "请填写地区（合并单元格导出后会丢失），或删除该行"));

    public static readonly DiagnosticDescriptor CodeDamaged = Error(
        "UI2014",
        ("the code {0} was damaged by a spreadsheet; expected all its digits, such as 110101", "代码 {0} 已被电子表格破坏；应为完整的数字，如 110101"),
        ("format the column as text in the spreadsheet, enter the codes again and export again", "请在电子表格中将该列设为文本格式，重新输入代码后再导出"));

    public static readonly DiagnosticDescriptor PeriodInvalid = Error(
        "UI2015",
        ("{0} is not a period; expected a year, quarter or month such as 2023, 2023年, 2023Q4 or 2023-12", "{0} 不是时期；应为年、季度或月份，如 2023、2023年、2023Q4、2023-12"),
        ("correct the period", "请更正时期"));

    public static readonly DiagnosticDescriptor PeriodKindMixed = Error(
        "UI2016",
        ("the period {0} is a {1}, and those before are of the kind {2}; a panel holds one kind", "时期 {0} 的类型为 {1}，而此前为 {2}；同一数据中只能有一种"),
        ("give all rows a year, all a quarter or all a month", "请统一使用年、季度或月份"));

    public static readonly DiagnosticDescriptor RowDuplicate = Error(
        "UI2017",
        ("there is a row for place \"{0}\"{1} already, in line {2}", "地区“{0}”{1}已在第 {2} 行出现"),
        ("delete one of the two rows, or tell the places apart by a code or a parent column", "请删除其中一行，或用代码、上级地区列加以区分"));

    public static readonly DiagnosticDescriptor CellGivenTwice = Error(
        "UI2018",
        ("\"{0}\" of place \"{1}\" is given here as {2} and in {3} as {4}", "地区“{1}”的“{0}”在此处为 {2}，而在 {3} 为 {4}"),
        ("keep one of the two", "请只保留一处"));

    public static readonly DiagnosticDescriptor PeriodsIncomplete = Error(
        "UI2019",
        ("the period here is {0}, in the rows before {1}: all rows need one, or none has any", "此处的时期为{0}，之前各行为{1}：各行须都有时期，或都没有"),
        ("give every row a period, or name one for all (--period)", "请为每一行填写时期，或用 --period 统一指定"));

    public static readonly DiagnosticDescriptor NumberInvalid = Error(
        "UI2020",
        ("{0} is not a number; expected one such as 1234.5, 1,234.5, 95.6% or 1.2万", "{0} 不是数值；应如 1234.5、1,234.5、95.6%、1.2万"),
        ("correct the cell; where the value is not known leave it empty", "请更正该单元格；未知的数值请留空"));

    public static readonly DiagnosticDescriptor ValueQualified = Error(
        "UI2021",
        ("{0} is a bound or an estimate, not a value; expected a plain number", "{0} 是界限或约数，不是确定的数值；应为单纯的数字"),
        ("give the value itself, or read leniently, or in the long layout say above, below or about in the status column", "请给出确定的数值，或改用宽松模式；长表中可在“状态”列注明 超过、不足 或 约"));

    public static readonly DiagnosticDescriptor MultiplierDoubled = Error(
        "UI2022",
        ("{0} carries a multiplier, and the unit of the column is {1} already", "{0} 带有数量单位，而该列的单位已是 {1}"),
        ("write the number in {1} without the multiplier", "请按 {1} 填写，去掉数字后的数量单位"));

    public static readonly DiagnosticDescriptor PercentUnexpected = Error(
        "UI2023",
        ("{0} is a percentage, and the unit of the column is {1}", "{0} 是百分数，而该列的单位是 {1}"),
        ("write the number in {1}, or correct the unit", "请按 {1} 填写，或更正单位"));

    public static readonly DiagnosticDescriptor CellUnitUnknown = Error(
        "UI2024",
        ("{0} carries a unit that cannot be converted to {1}", "{0} 所带的单位无法换算为 {1}"),
        ("write the number in {1}", "请按 {1} 填写"));

    public static readonly DiagnosticDescriptor NumberTooLarge = Error(
        "UI2025",
        ("{0} is too large or too small a number; expected 0 or a magnitude from 1e-100 to 1e100", "数值 {0} 过大或过小；应为 0 或绝对值在 1e-100 到 1e100 之间"),
        ("correct the cell", "请更正该单元格"));

    public static readonly DiagnosticDescriptor StatusUnknown = Error(
        "UI2026",
        ("{0} is not a status; expected final, estimated, missing, not-applicable, not-assessed, above, below or about", "{0} 不是有效的状态；应为 最终、预计、缺失、不适用、无标准、超过、不足 或 约"),
        ("use one of these words", "请使用上述词语之一"));

    public static readonly DiagnosticDescriptor StatusContradicted = Error(
        "UI2027",
        ("the status says {0}, and there is the value {1}", "状态为 {0}，但填有数值 {1}"),
        ("delete the value or correct the status", "请删除数值或更正状态"));

    public static readonly DiagnosticDescriptor PlaceAmbiguous = Error(
        "UI2028",
        ("\"{0}\" is the name of several places: {1}", "“{0}”是多个地区的名称：{1}"),
        ("use the code, or parent/name", "请使用代码，或“上级/名称”"));

    public static readonly DiagnosticDescriptor EncodingUnknown = Error(
        "UI2029",
        ("the encoding \"{0}\" is not known; expected utf-8, utf-16, gb18030 or gbk", "未知的编码“{0}”；应为 utf-8、utf-16、gb18030 或 gbk"),
        ("name one of these, or leave the encoding out", "请使用上述编码之一，或不指定编码"));

    public static readonly DiagnosticDescriptor IndicatorMissing = Error(
        "UI2030",
        ("the row names no indicator", "本行没有指标名称"),
        ("fill in the indicator (merged cells lose it on export), or delete the row", "请填写指标（合并单元格导出后会丢失），或删除该行"));

    public static readonly DiagnosticDescriptor ValueColumnsAbsent = Error(
        "UI2031",
        ("there is no column of values beside the indicator; expected places or periods as columns, or a column \"value\"", "指标旁没有数值列；应以地区或时期为列，或有“数值”列"),
        ("add the columns with values", "请添加数值列"));

    public static readonly DiagnosticDescriptor PlaceTableKeyDuplicate = Error(
        "UI2032",
        ("the place \"{0}\" stands in line {1} of the place table already", "地区“{0}”已在地区表第 {1} 行出现"),
        ("delete one of the two rows", "请删除其中一行"));

    public static readonly DiagnosticDescriptor PlaceNotInTable = Warning(
        "UI2033",
        ("the place \"{0}\" is not in the place table", "地区“{0}”不在地区表中"),
        ("add it to the table, or correct its name", "请在地区表中补充，或更正名称"));

    public static readonly DiagnosticDescriptor TextUnseen = Error(
        "UI2038",
        ("the name {0} holds characters that cannot be seen; places that look the same would count as two", "名称 {0} 含有不可见字符；看起来相同的地区会被当作两个"),
        ("delete these characters", "请删除这些字符"));

    public static readonly DiagnosticDescriptor TitleLeftOut = Note(
        "UI2040",
        ("the line above the header is left out: {0}", "表头上方的内容未读取：{0}"),
        ("", ""));

    public static readonly DiagnosticDescriptor TotalLeftOut = Note(
        "UI2041",
        ("the row or column of totals is left out: {0}", "合计类的行或列未读取：{0}"),
        ("", ""));

    public static readonly DiagnosticDescriptor NoteLeftOut = Note(
        "UI2042",
        ("the line of notes is left out: {0}", "附注行未读取：{0}"),
        ("", ""));

    public static readonly DiagnosticDescriptor BlankLeftOut = Note(
        "UI2043",
        ("{0} blank rows are left out, the first of them here", "有 {0} 个空行未读取，此为第一处"),
        ("", ""));

    public static readonly DiagnosticDescriptor MissingCounted = Note(
        "UI2044",
        ("{0} cells with {1} are missing, the first of them here", "有 {0} 个单元格为 {1}，按缺失处理，此为第一处"),
        ("", ""));

    public static readonly DiagnosticDescriptor EncodingAssumed = Note(
        "UI2045",
        ("the file is not UTF-8 and was read as {0}", "文件不是 UTF-8，已按 {0} 读取"),
        ("", ""));

    public static readonly DiagnosticDescriptor DateTaken = Note(
        "UI2046",
        ("{0} dates are taken as periods, the first of them {1} as {2}", "有 {0} 个日期作为时期读取，第一处 {1} 读作 {2}"),
        ("", ""));

    public static readonly DiagnosticDescriptor QualifiersKept = Note(
        "UI2047",
        ("{0} values are bounds or estimates and are kept as such, the first of them here", "有 {0} 个数值为界限或约数，已保留标记，此为第一处"),
        ("", ""));

    public static readonly DiagnosticDescriptor MultipliersRead = Note(
        "UI2048",
        ("{0} cells with 万 or 亿, a percent sign or a unit were turned into plain numbers of the column's unit, the first of them here", "有 {0} 个带万、亿、百分号或单位的单元格已换算为该列单位的数值，此为第一处"),
        ("", ""));

    public static readonly DiagnosticDescriptor ColumnNotRead = Note(
        "UI2049",
        ("the column \"{0}\" holds no values and is not read", "“{0}”列不是数值列，未读取"),
        ("", ""));

    public static readonly DiagnosticDescriptor PlaceAssumed = Note(
        "UI2050",
        ("no place is named in the table; all rows are taken to be about \"{0}\"", "表中没有地区，所有数据视为“{0}”的数据"),
        ("name the place if this is wrong", "如有误，请指定地区"));

    public static readonly DiagnosticDescriptor WordsRead = Note(
        "UI2051",
        ("{0} cells with 是/否 or 达标/未达标 were read as 1 and 0, the first of them here", "有 {0} 个单元格的“是/否”“达标/未达标”读作 1 和 0，此为第一处"),
        ("", ""));

    public static readonly DiagnosticDescriptor NotListed = Note(
        "UI2060",
        ("{0} more are not listed: {1} errors, {2} warnings, {3} notes", "另有 {0} 条未列出：错误 {1} 条，警告 {2} 条，说明 {3} 条"),
        ("mend what is listed and check again", "请先改正已列出的，再行检查"));
}
