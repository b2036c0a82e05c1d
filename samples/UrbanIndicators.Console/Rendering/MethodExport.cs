using System.Text.Json;
using UrbanIndicators.Cli.Commands;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Methods;
using UrbanIndicators.Reporting;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>The list of methods for programs.</summary>
internal static class MethodExport
{
    private static readonly string[] Columns =
        ["kind", "method", "title", "formula", "parameter", "type", "allowed", "default", "required", "meaning"];

    /// <summary>A row for each parameter, and one for a method that has none.</summary>
    public static ResultTable Table(IReadOnlyList<MethodDescriptor> methods, string language) => new(
        "methods",
        Columns.Select(Column),
        (writer, _) =>
        {
            foreach (var method in methods)
            {
                string[] about = [MethodWords.NameOf(method.Kind), method.Name, method.Title.In(language), method.Formula];
                if (method.Parameters.Count == 0) WriteRow(writer, [.. about, "", "", "", "", "", ""]);
                foreach (var parameter in method.Parameters)
                {
                    WriteRow(writer, [
                        .. about, parameter.Name, MethodWords.TypeOf(parameter), MethodWords.Allowed(
                            parameter, language), parameter.Default?.ToString() ?? "",
                        parameter.IsRequired ? "true" : "false", parameter.Meaning.In(language),
                    ]);
                }
            }
        });

    public static void WriteJson(Stream stream, IReadOnlyList<MethodDescriptor> methods)
    {
        using var json = new Utf8JsonWriter(stream, JsonStyle.Options);
        json.WriteStartObject();
        json.WriteString("schema", "urban-indicators/methods/1.0");
        json.WriteStartArray("methods");
        foreach (var method in methods)
        {
            json.WriteStartObject();
            json.WriteString("kind", MethodWords.NameOf(method.Kind));
            json.WriteString("name", method.Name);
            json.WritePropertyName("title");
            json.WriteText(method.Title.In);
            json.WriteString("formula", method.Formula);
            json.WriteStartArray("parameters");
            foreach (var parameter in method.Parameters) Write(json, parameter);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MethodParameter parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("type", MethodWords.TypeOf(parameter));
        json.WriteBoolean("required", parameter.IsRequired);
        json.WriteString("default", parameter.Default?.ToString());
        if (parameter.Words.Count > 0)
        {
            json.WriteStartArray("words");
            foreach (var word in parameter.Words) json.WriteStringValue(word);
            json.WriteEndArray();
        }

        var allowed = parameter.Allowed;
        if (allowed.Low == double.Epsilon) json.WriteNumber("above", 0);
        else if (allowed.Low > double.MinValue) json.WriteNumber("from", allowed.Low);
        if (allowed.High < double.MaxValue) json.WriteNumber("to", allowed.High);

        json.WritePropertyName("meaning");
        json.WriteText(parameter.Meaning.In);
        json.WriteEndObject();
    }

    private static ResultColumn Column(string id) => new(id, new(id));

    private static void WriteRow(ResultTableWriter writer, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts) writer.WriteText(text);
        writer.EndRow();
    }
}
