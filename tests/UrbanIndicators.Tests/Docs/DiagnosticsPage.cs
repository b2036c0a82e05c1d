using System.Globalization;
using System.Text;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tests.Docs;

/// <summary>docs/diagnostics.md, printed from the catalogue.</summary>
internal static class DiagnosticsPage
{
    private static readonly (string Prefix, string Title)[] Families =
    [
        ("UI1", "UI1xxx: definitions (定义文件)"),
        ("UI2", "UI2xxx: data (数据文件)"),
        ("UI3", "UI3xxx: data against definitions (数据与定义的对应)"),
        ("UI4", "UI4xxx: scoring (计分)"),
    ];

    public static string Print(IReadOnlyList<DiagnosticDescriptor> descriptors)
    {
        var page = new StringBuilder("""
            # Diagnostics

            Every message the library gives has a code that is never used again for something else. `{0}`, `{1}` … stand for what was seen
            in the file, or what was expected. This page is printed from the code; do not edit it by hand.

            每条消息都有固定代码，代码不会另作他用。`{0}`、`{1}` 等处填入文件中的实际内容或预期内容。本页由程序生成，请勿手工修改。

            """.ReplaceLineEndings("\n"));
        foreach (var (prefix, title) in Families)
        {
            page.Append('\n').Append("## ").Append(title).Append('\n');
            foreach (var descriptor in descriptors.Where(d => d.Code.StartsWith(prefix, StringComparison.Ordinal)))
            {
                Append(page, descriptor);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, DiagnosticDescriptor descriptor)
    {
        var severity = descriptor.Severity switch
        {
            DiagnosticSeverity.Error => "error (错误)",
            DiagnosticSeverity.Warning => "warning (警告)",
            _ => "note (说明)",
        };
        page.Append(CultureInfo.InvariantCulture, $"\n### {descriptor.Code}\n\n| {severity} | message | what to do |\n|---|---|---|\n");
        foreach (var language in new[] { "en", "zh" })
        {
            var message = MarkdownText.Cell(descriptor.Message.In(language));
            var remedy = MarkdownText.Cell(descriptor.Remedy.In(language));
            page.Append(CultureInfo.InvariantCulture, $"| {language} | {message} | {remedy} |\n");
        }
    }
}
