using System.Text;
using System.Text.Json;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Tests.Reporting;

public class JsonStyleTests
{
    [Test]
    public void Text_WithEveryCharacter_ShowsNoneThatActsAndReadsBack()
    {
        var text = string.Concat(Enumerable.Range(1, 0x10FFFF).Where(p => p is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonStyle.Options)) json.WriteStringValue(text);
        var written = Encoding.UTF8.GetString(stream.ToArray());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PlainText.OneLine(written), Is.EqualTo(written));
            Assert.That(written, Does.Contain("\\u202E").And.Contain("\\u200B").And.Contain("\\uDB40\\uDC41").And.Contain("城"));
            using var document = JsonDocument.Parse(written);
            Assert.That(document.RootElement.GetString(), Is.EqualTo(text));
        }
    }
}
