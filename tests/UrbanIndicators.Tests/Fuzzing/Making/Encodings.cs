using System.Text;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>The encodings that tables come in.</summary>
internal static class Encodings
{
    public static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>UTF-8 in most cases, with or without its mark, GB18030, UTF-16 of both orders.</summary>
    public static byte[] Some(string text, Chance chance) => Of(text, chance.Below(8));

    public static byte[] Of(string text, int number) => number switch
    {
        4 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        5 => Gb18030.GetBytes(text),
        6 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        7 => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };
}
