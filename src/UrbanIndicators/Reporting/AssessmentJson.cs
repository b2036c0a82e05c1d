using System.Text.Json;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Reporting;

/// <summary>The whole result as one JSON object, written row after row in bounded memory.</summary>
internal static class AssessmentJson
{
    public const string Schema = "urban-indicators/assessment/1.0";

    private const int FlushBytes = 1 << 16;

    public static void Write(Assessment assessment, Stream stream, CancellationToken cancellationToken)
    {
        using var json = new Utf8JsonWriter(stream, JsonStyle.Options);
        var plan = assessment.Model.Plan;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        WriteFramework(json, plan.Framework);
        WriteTargets(json, plan.Targets);

        json.WriteStartArray("places");
        for (var row = 0; row < assessment.Count; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PlaceJson.Write(json, assessment[row]);
            if (json.BytesPending > FlushBytes) json.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in assessment.Notes) WriteNote(json, note);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFramework(Utf8JsonWriter json, Framework framework)
    {
        json.WriteStartObject("framework");
        json.WriteString("id", framework.Id);
        json.WriteTextOrNull("edition", framework.Edition);
        json.WriteLocalized("title", framework.Title);
        json.WriteString("status", Words.Of(framework.Status));
        json.WriteTextOrNull("source", framework.Source);
        json.WriteStartArray("scale");
        json.WriteNumberValue(framework.Method.Scale.Low);
        json.WriteNumberValue(framework.Method.Scale.High);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTargets(Utf8JsonWriter json, TargetReference targets)
    {
        json.WriteStartObject("targets");
        json.WriteTextOrNull("phase", targets.Phase);
        if (targets.Year is { } year) json.WriteNumber("year", year);
        else json.WriteNull("year");
        json.WriteTextOrNull("set", targets.Set);
        json.WriteEndObject();
    }

    private static void WriteNote(Utf8JsonWriter json, Diagnostic note)
    {
        json.WriteStartObject();
        json.WriteString("code", note.Code);
        json.WriteString("severity", Words.Of(note.Severity));
        json.WriteTextOrNull("file", note.Location.File);
        if (note.Location.Line > 0) json.WriteNumber("line", note.Location.Line);
        if (note.Location.Column > 0) json.WriteNumber("column", note.Location.Column);
        json.WriteStartObject("message");
        foreach (var language in Phrase.All.Languages) json.WriteString(language, note.Render(language));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
