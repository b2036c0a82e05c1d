namespace UrbanIndicators.Tests.Data;

public class CellTests
{
    [TestCase("green-coverage", "95.6%", 95.6)]
    [TestCase("green-coverage", "９５．６％", 95.6)]
    [TestCase("green-coverage", "956‰", null)]
    [TestCase("has-plan", "95.6%", 0.956)]
    [TestCase("has-plan", "是", 1)]
    [TestCase("has-plan", "未达标", 0)]
    [TestCase("has-plan", "3:1", 3)]
    [TestCase("has-plan", "１：２００", 0.005)]
    [TestCase("has-plan", "1.2万", 12000)]
    [TestCase("has-plan", "3.3亿", 330000000)]
    [TestCase("has-plan", "-5", -5)]
    [TestCase("has-plan", "−5", -5)]
    [TestCase("has-plan", "+5", 5)]
    [TestCase("has-plan", "1e3", 1000)]
    [TestCase("has-plan", ".5", 0.5)]
    [TestCase("has-plan", "\"1,234.5\"", 1234.5)]
    [TestCase("has-plan", "\"１，２３４，５６７\"", 1234567)]
    [TestCase("has-plan", "\"12,34,567\"", null)]
    [TestCase("has-plan", "\"1,2345\"", null)]
    [TestCase("has-plan", "1 2", null)]
    [TestCase("has-plan", "1.2.3", null)]
    [TestCase("population", "1.2万人", 1.2)]
    [TestCase("population", "12000人", 1.2)]
    [TestCase("population", "1.2万", null)]
    [TestCase("park-area", "42.1km2", 42.1)]
    [TestCase("park-area", "4210公顷", 42.1)]
    [TestCase("doctors", "3.6%", null)]
    public void Read_Cell_GivesTheValueOrRefuses(string column, string cell, double? expected)
    {
        var text = $"place,{column}\nA,{cell}\n";
        if (expected is null) Assert.That(() => CsvFixture.Read(text), Throws.TypeOf<UrbanIndicatorsException>());
        else Assert.That(CsvFixture.Read(text).ValueAt(0, column), Is.EqualTo(expected));
    }

    [TestCase("≥90%", 90, ObservationQualifier.Above)]
    [TestCase(">=90", 90, ObservationQualifier.Above)]
    [TestCase("超过90%", 90, ObservationQualifier.Above)]
    [TestCase("90以上", 90, ObservationQualifier.Above)]
    [TestCase("<30", 30, ObservationQualifier.Below)]
    [TestCase("不足30", 30, ObservationQualifier.Below)]
    [TestCase("近30", 30, ObservationQualifier.Below)]
    [TestCase("不超过30", 30, ObservationQualifier.Below)]
    [TestCase("约45%", 45, ObservationQualifier.About)]
    [TestCase("45左右", 45, ObservationQualifier.About)]
    public void Read_QualifiedCellLeniently_KeepsTheQualifier(string cell, double value, ObservationQualifier qualifier)
    {
        var observation = CsvFixture.Read($"place,green-coverage\nA,{cell}\n", new() { Lenient = true }).ObservationAt(0, "green-coverage");
        Assert.That((observation.Value, observation.Qualifier), Is.EqualTo((value, qualifier)));
    }

    [TestCase("2023", "2023")]
    [TestCase("２０２３年", "2023")]
    [TestCase("2023年底", "2023")]
    [TestCase("2023年末", "2023")]
    [TestCase("2023年度", "2023")]
    [TestCase("2023-12-31", "2023")]
    [TestCase("2023/12/31 0:00", "2023")]
    [TestCase("2023年12月31日", "2023")]
    [TestCase("20231231", "2023")]
    [TestCase("2023-06-30", "2023-06")]
    [TestCase("2023年12月", "2023-12")]
    [TestCase("2023-12", "2023-12")]
    [TestCase("2023/4", "2023-04")]
    [TestCase("202304", "2023-04")]
    [TestCase("2023Q4", "2023-Q4")]
    [TestCase("2023-q4", "2023-Q4")]
    [TestCase("2023年第四季度", "2023-Q4")]
    [TestCase("2023年四季度", "2023-Q4")]
    [TestCase("2023年第1季度", "2023-Q1")]
    [TestCase("", null)]
    [TestCase("23", null)]
    [TestCase("0000", null)]
    [TestCase("2023-02-30", null)]
    [TestCase("2023Q5", null)]
    [TestCase("2023-00", null)]
    [TestCase("2023上半年", null)]
    [TestCase("12/31/2023", null)]
    [TestCase("2023.5万", null)]
    public void TryParse_Period_GivesItOrRefuses(string text, string? expected)
    {
        Assert.That(Period.TryParse(text, out var period) ? period.ToString() : null, Is.EqualTo(expected));
        if (expected is null) Assert.That(() => Period.Parse(text), Throws.TypeOf<FormatException>());
    }

    [TestCase("公顷", "km²", 100, 1)]
    [TestCase("亩", "公顷", 15, 1)]
    [TestCase("km²", "m²", 1, 1_000_000)]
    [TestCase("人", "万人", 10_000, 1)]
    [TestCase("亿元", "万元", 1, 10_000)]
    [TestCase("‰", "%", 10, 1)]
    [TestCase("小时", "分钟", 1, 60)]
    [TestCase("平方米/人", "m²/person", 1, 1)]
    [TestCase("户", "万户", 10_000, 1)]
    public void TryConvert_ConvertibleUnits_GiveExactFactors(string from, string to, double given, double expected)
    {
        Assert.That(UrbanIndicators.Data.Units.TryConvert(from, to, out var conversion));
        Assert.That(conversion.Apply(given), Is.EqualTo(expected));
    }

    [TestCase("公顷", "人")]
    [TestCase("分", "分钟")]
    [TestCase("km", "km²")]
    [TestCase("%", "个")]
    public void TryConvert_OtherDimensions_Refuse(string from, string to) =>
        Assert.That(UrbanIndicators.Data.Units.TryConvert(from, to, out _), Is.False);
}
