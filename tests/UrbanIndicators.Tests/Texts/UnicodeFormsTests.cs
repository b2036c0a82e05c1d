using System.Text;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tests.Texts;

public class UnicodeFormsTests
{
    // Letters of Unicode 15 end here in the first plane; what stands behind has come later, and the system's tables may be of any age.
    private const int LastOfUnicode15 = 0xA7CA;
    private const int NextOfUnicode15 = 0xA7D0;

    [TestCase("９５％（ｍ²）", "95%(m2)")]
    [TestCase("㎡　㏊ ℃ Ⅳ ①", "m2 ha °C IV 1")]
    [TestCase("e\u0301", "é")]
    [TestCase("q\u0307\u0323", "q\u0323\u0307", Description = "marks in the order of their classes: below before above")]
    [TestCase("\u1E9B\u0323", "ṩ", Description = "a long s with two dots")]
    [TestCase("\u1112\u1161\u11AB", "한", Description = "three letters, one syllable")]
    [TestCase("建成区绿化覆盖率", "建成区绿化覆盖率")]
    [TestCase("", "")]
    public void Compatible_TextOfManyForms_HasOne(string text, string expected) =>
        Assert.That(UnicodeForms.Compatible(text), Is.EqualTo(expected));

    [TestCase("e\u0301（２）", "é（２）")]
    [TestCase("\u212B", "Å", Description = "the sign of the unit is the letter")]
    [TestCase("\u0344", "\u0308\u0301", Description = "excluded from composition")]
    public void Composed_Text_KeepsItsForms(string text, string expected) => Assert.That(UnicodeForms.Composed(text), Is.EqualTo(expected));

    [Test]
    public void Compatible_HalfAPair_Stays() => Assert.That(UnicodeForms.Compatible("Ａ\uD800"), Is.EqualTo("A\uD800"));

    [Test]
    public void Forms_OfEveryCharacter_AreThoseOfTheSystem()
    {
        AssumeTables();
        var wrong = new List<string>();
        for (var point = 0; point <= 0x2FFFF; point++)
        {
            if (point is (>= 0xD800 and <= 0xDFFF) or (> LastOfUnicode15 and < NextOfUnicode15) or 0xA7F1) continue;
            if (IsNonCharacter(point)) continue;
            // Above the first plane only characters that the table knows: others may be younger than it.
            var text = char.ConvertFromUtf32(point);
            if (point > 0xFFFF && UnicodeForms.Compatible(text) == text) continue;
            if (!Same(text)) wrong.Add($"U+{point:X4}");
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Forms_OfRandomText_AreThoseOfTheSystem([Range(1, 5)] int seed)
    {
        AssumeTables();
        var random = new Random(seed);
        (int First, int Last)[] ranges =
        [
            (0x41, 0x7A), (0x300, 0x345), (0xC0, 0x17F), (0x1100, 0x11C2), (0xAC00, 0xAC30), (0x3041, 0x30FF), (0x3099, 0x309A),
            (0xFF01, 0xFFDC), (0x5B0, 0x5BD), (0x0F71, 0x0F84), (0x1D157, 0x1D172),
        ];
        for (var i = 0; i < 2000; i++)
        {
            var text = new StringBuilder();
            for (var k = random.Next(1, 9); k > 0; k--)
            {
                var (first, last) = ranges[random.Next(ranges.Length)];
                text.Append(char.ConvertFromUtf32(random.Next(first, last + 1)));
            }

            Assert.That(
                Same(text.ToString()),
                Is.True, () => string.Join(' ', text.ToString().Select(c => $"{(int)c:X}")));
        }
    }

    private static bool Same(string text) =>
        UnicodeForms.Compatible(text) == text.Normalize(NormalizationForm.FormKC)
        && UnicodeForms.Composed(text) == text.Normalize(NormalizationForm.FormC);

    private static bool IsNonCharacter(int point) => (point & 0xFFFE) == 0xFFFE || point is >= 0xFDD0 and <= 0xFDEF;

    private static void AssumeTables() =>
        Assume.That("Ａ".Normalize(NormalizationForm.FormKC), Is.EqualTo("A"), "the system has no tables to compare with");
}
