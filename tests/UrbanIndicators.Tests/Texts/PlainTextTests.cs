using System.Globalization;
using System.Text;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tests.Texts;

public sealed class PlainTextTests
{
    [TestCase("建成区绿化覆盖率 42.1 %", "建成区绿化覆盖率 42.1 %")]
    [TestCase("\u001b[31mred", "\uFFFD[31mred")]
    [TestCase("a\r\nb\tc", "a  b c")]
    [TestCase("a\u202Eb", "a\uFFFDb")]
    [TestCase("a\u0085b\u009Bc", "a\uFFFDb\uFFFDc", Description = "controls of the second set")]
    [TestCase("a\u061Cb\u200Ec", "a\uFFFDb\uFFFDc", Description = "marks of direction")]
    [TestCase("a\u200Bb\u2060c\uFEFFd\u00ADe", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", Description = "without width")]
    [TestCase("a\u206Ab\uFFF9c\uFFF0", "a\uFFFDb\uFFFDc\uFFFD")]
    [TestCase("a\U000E0041\U000E007Fb", "a\uFFFD\uFFFDb", Description = "tags")]
    [TestCase("a\u2028b\u2029", "a\uFFFDb\uFFFD")]
    [TestCase("a\u200Db\u200C", "a\uFFFDb\uFFFD", Description = "joiners where nothing is joined")]
    [TestCase("a\u180Eb", "a\uFFFDb")]
    [TestCase("\uFE0Fa\uFE0F\uFE0Fb", "\uFFFDa\uFE0F\uFFFDb", Description = "a selector needs a character of its own")]
    [TestCase("نامه\u200Cای", "نامه\u200Cای", Description = "Persian")]
    [TestCase("ක\u0DCA\u200Dෂ", "ක\u0DCA\u200Dෂ", Description = "Sinhala")]
    [TestCase("ᠮᠣᠩᠭᠣᠯ\u180Eᠠ", "ᠮᠣᠩᠭᠣᠯ\u180Eᠠ", Description = "Mongolian")]
    [TestCase("👩\u200D🌾 ❤\uFE0F\u200D🔥", "👩\u200D🌾 ❤\uFE0F\u200D🔥", Description = "pictures")]
    [TestCase("葛\U000E0100", "葛\U000E0100", Description = "the variant of a character")]
    [TestCase("\u0600\u0661", "\u0600\u0661", Description = "a mark that is seen")]
    [TestCase("𬭚 \uE000", "𬭚 \uE000", Description = "rare characters of names")]
    public void OneLine_WhatActs_IsReplaced(string text, string expected) => Assert.That(PlainText.OneLine(text), Is.EqualTo(expected));

    // Not a test case: attributes are kept as UTF-8, which has no halves of pairs.
    [Test]
    public void OneLine_HalvesOfPairs_AreReplaced() =>
        Assert.That(PlainText.OneLine("a\uD800b\uDC00\uD83C"), Is.EqualTo("a\uFFFDb\uFFFD\uFFFD"));

    [Test]
    public void Lines_LineEndsAndTabs_Stay() => Assert.That(PlainText.Lines("a\n\tb\u0007"), Is.EqualTo("a\n\tb\uFFFD"));

    [Test]
    public void OneLine_EveryCharacterOfTheUnseenCategories_IsReplaced()
    {
        var kept = from point in Enumerable.Range(0, 0x110000)
                   where point is < 0xD800 or > 0xDFFF
                   let rune = new Rune(point)
                   where Rune.GetUnicodeCategory(rune)
                       is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                       or UnicodeCategory.ParagraphSeparator
                   where PlainText.OneLine($"a{rune}b") is not ("a\uFFFDb" or "a b")
                   select $"U+{point:X4}";
        // Marks in front of numbers, which are seen.
        Assert.That(kept, Is.EqualTo(new[]
        {
            "U+0600", "U+0601", "U+0602", "U+0603", "U+0604", "U+0605", "U+06DD", "U+070F", "U+0890", "U+0891", "U+08E2",
            "U+110BD", "U+110CD",
        }));
    }

    [TestCase("\u202E\u0007\n", "\\u202e\\u0007\\u000a")]
    [TestCase("\U000E0041", "\\U000e0041")]
    [TestCase("\uE001", "\\ue001")]
    public void Quoted_Text_ShowsWhatIsUnseen(string text, string expected) => Assert.That(Quoted.Text(text), Is.EqualTo(expected));

    [Test]
    public void Quoted_LongText_IsCut()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Quoted.Text(new string('城', 80)), Has.Length.EqualTo(80));
            Assert.That(Quoted.Text(new string('城', 81)), Is.EqualTo(new string('城', 80) + "…"));
            // 40 pictures of two chars each are 80; of the pair that would be cut nothing stays.
            Assert.That(
                Quoted.Text("a" + string.Concat(Enumerable.Repeat("🌾", 45))),
                Is.EqualTo("a" + string.Concat(Enumerable.Repeat("🌾", 39)) + "…"));
        }
    }
}
