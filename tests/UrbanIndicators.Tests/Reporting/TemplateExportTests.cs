using System.Text;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Tests.Reporting;

public sealed class TemplateExportTests
{
    [Test]
    public void WriteTemplate_Wide_HasAColumnForEveryInput() =>
        Assert.That(Lines(new() { Language = "zh", Places = ["鼓楼区"], Period = Period.OfYear(2024) }), Is.EqualTo(new[]
        {
            "地区,时期,绿化覆盖率 (%),空气优良天数 (d),学校,安全 (%),面积 (km²)",
            "鼓楼区,2024,,,,,",
        }));

    [Test]
    public void WriteTemplate_Long_HasARowForEveryInput() =>
        Assert.That(Lines(new() { Layout = TableLayout.Long }), Is.EqualTo(new[]
        {
            "place,period,indicator,unit,value,as-of,source,note",
            ",,green,%,,,,",
            ",,air,d,,,,",
            ",,schools,,,,,",
            ",,safety,%,,,,",
            ",,area,km²,,,,",
        }));

    [Test]
    public void WriteTemplate_IndicatorRows_HasDimensionUnitAndStandard() =>
        Assert.That(Lines(new() { Layout = TableLayout.IndicatorRows, Language = "zh", Places = ["甲", "乙"] }), Is.EqualTo(new[]
        {
            "序号,维度,指标,单位,标准值,甲,乙",
            "1,生态,绿化覆盖率,%,2030: ≥40,,",
            "2,生态,空气优良天数,d,2030: ≥300,,",
            "3,生活,学校,,2030: ≥10,,",
            "4,生活,安全,%,2030: ≥95,,",
            "5,,面积,km²,,,",
        }));

    [Test]
    public void WriteTemplate_TwoOfOneName_AreToldApartByTheirIds()
    {
        var twins = TestFrameworks.Small with
        {
            Indicators = [.. TestFrameworks.Small.Indicators.Select(i => i.Id is "green" or "air" ? i with { Name = new("同名") } : i)],
        };
        Assert.That(Lines(new() { Language = "zh" }, twins)[0], Does.StartWith("地区,时期,green (%),air (d),学校"));
    }

    [Test]
    public void WriteTemplate_ByteOrderMark_ComesFirst()
    {
        using var stream = new MemoryStream();
        TestFrameworks.Small.WriteTemplate(stream, new() { ByteOrderMark = true });
        Assert.That(stream.ToArray().Take(3), Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
    }

    private static string[] Lines(TemplateOptions options, Framework? framework = null)
    {
        using var stream = new MemoryStream();
        (framework ?? TestFrameworks.Small).WriteTemplate(stream, options);
        return Encoding.UTF8.GetString(stream.ToArray()).Split(
            '\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
