using System.Text;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>The repository's own files, which are changed for cases; text in UTF-8.</summary>
internal static class Corpus
{
    public static string Read(string path)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf(path));
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encodings.Gb18030.GetString(bytes);
    }
}
