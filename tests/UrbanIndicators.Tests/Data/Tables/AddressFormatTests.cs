using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Data.Tables;

public class AddressFormatTests
{
    [TestCase(1, "book!A7")]
    [TestCase(26, "book!Z7")]
    [TestCase(27, "book!AA7")]
    [TestCase(52, "book!AZ7")]
    [TestCase(702, "book!ZZ7")]
    [TestCase(703, "book!AAA7")]
    [TestCase(16_384, "book!XFD7")]
    [TestCase(0, "book!7")]
    public void Cells_Column_IsWrittenInLetters(int column, string expected) =>
        Assert.That(new SourceLocation("book", 7, column) { Format = AddressFormat.Cells }.ToString(), Is.EqualTo(expected));

    [Test]
    public void Cells_PartsUnknown_AreLeftOut()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new SourceLocation("book") { Format = AddressFormat.Cells }.ToString(), Is.EqualTo("book"));
            Assert.That(new SourceLocation(null, 7, 2) { Format = AddressFormat.Cells }.ToString(), Is.EqualTo("B7"));
            Assert.That(new SourceLocation(null) { Format = AddressFormat.Cells }.ToString(), Is.Empty);
        }
    }

    [Test]
    public void Format_OfLines_IsTheDefault()
    {
        var location = new SourceLocation("data.csv", 7, 2);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(location.Format, Is.SameAs(AddressFormat.Lines));
            Assert.That(location with { Format = AddressFormat.Lines }, Is.EqualTo(location));
            Assert.That(location with { Format = AddressFormat.Cells }, Is.Not.EqualTo(location));
            Assert.That(location.ToString(), Is.EqualTo("data.csv:7:2"));
        }
    }
}
