using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>
/// What is given to the library: files, and how it is asked, all of it bytes, so that any case can be written down, made smaller and
/// tried again.
/// </summary>
internal sealed record FuzzCase(ImmutableArray<CasePart> Parts)
{
    public static FuzzCase Of(params ReadOnlySpan<(string Name, string Text)> parts)
    {
        var made = ImmutableArray.CreateBuilder<CasePart>();
        foreach (var (name, text) in parts) made.Add(new(name, Encoding.UTF8.GetBytes(text)));
        return new(made.ToImmutable());
    }

    public byte[] Bytes(string name) => Parts.FirstOrDefault(p => p.Name == name)?.Bytes ?? [];

    public string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public MemoryStream Open(string name) => new(Bytes(name));

    /// <summary>An option of the part "ask": lines of <c>name=value</c>; <see langword="null"/> when it is not there or empty.</summary>
    public string? Asked(string option)
    {
        foreach (var line in Text("ask").Split('\n'))
        {
            if (line.StartsWith(option + "=", StringComparison.Ordinal) && line.Length > option.Length + 1)
            {
                return line[(option.Length + 1)..];
            }
        }

        return null;
    }

    public FuzzCase With(string name, byte[] bytes) => Parts.Any(p => p.Name == name)
        ? new([.. Parts.Select(p => p.Name == name ? p with { Bytes = bytes } : p)])
        : new([.. Parts, new(name, bytes)]);

    public FuzzCase With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The case as text: what is no text is given as base 64.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            var readable = Utf8.IsValid(part.Bytes) && !part.Bytes.AsSpan().ContainsAnyInRange((byte)0, (byte)8);
            text.Append("--- ").Append(part.Name).Append(readable ? "" : " (base64)").Append('\n');
            text.Append(readable ? Encoding.UTF8.GetString(part.Bytes) : Convert.ToBase64String(part.Bytes)).Append('\n');
        }

        return text.ToString();
    }
}
