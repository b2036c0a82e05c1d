using System.Text.Json;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Everything found in definitions and data, and how far checking came.</summary>
internal sealed class Findings
{
    private readonly Framework? framework;
    private readonly Panel? panel;
    private readonly int errorCount;

    private Findings(Framework? framework, Panel? panel, IReadOnlyList<Diagnostic> diagnostics, int errorCount) =>
        (this.framework, this.panel, Diagnostics, this.errorCount) = (framework, panel, diagnostics, errorCount);

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public bool HasErrors => errorCount > 0;

    /// <summary>Reads the definitions, then the data, then scores, until something has errors.</summary>
    public static Findings Collect(Exam exam, CancellationToken cancellationToken)
    {
        Framework? read = null;
        Panel? observations = null;
        try
        {
            var defined = exam.Define();
            read = defined.Framework;
            if (exam.DataFiles.Count == 0) return new(read, null, read.Diagnostics, 0);
            var observed = exam.Target(exam.Observe(defined, cancellationToken));
            observations = observed.Panel;
            return new(read, observations, observed.Score(cancellationToken).Notes, 0);
        }
        catch (UrbanIndicatorsException problem)
        {
            return new(read, observations, problem.Diagnostics, problem.ErrorCount);
        }
    }

    public IEnumerable<string> Verdict(string language)
    {
        var (warnings, notes) = (Diagnostics.CountOf(DiagnosticSeverity.Warning), Diagnostics.CountOf(DiagnosticSeverity.Information));
        if (HasErrors)
        {
            yield return Labels.Invalid.Format(language, errorCount, warnings, notes);
            yield break;
        }

        yield return Labels.ValidFramework.Format(
            language,
            framework!.Id,
            warnings,
            notes,
            framework.Indicators.Count,
            framework.Index.Descendants().Count(n => !n.IsLeaf),
            framework.Variables.Count);
        if (panel is not null) yield return Labels.ValidData.Format(language, panel.RowCount, panel.Columns.Count);
    }

    public void WriteJson(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, JsonStyle.Options);
        json.WriteStartObject();
        json.WriteString("schema", "urban-indicators/diagnostics/1.0");
        json.WriteNumber("errors", errorCount);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in Diagnostics) Write(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        });
        json.WriteString("file", diagnostic.Location.File);
        json.WriteNumber("line", diagnostic.Location.Line);
        json.WriteNumber("column", diagnostic.Location.Column);
        json.WritePropertyName("message");
        json.WriteText(diagnostic.Render);
        json.WriteEndObject();
    }
}
