using System.Globalization;
using System.Text.RegularExpressions;

namespace UrbanIndicators.Reporting;

/// <summary>Writes the table of every stage, and what each stage did, as CSV files into a folder.</summary>
internal sealed partial class StageFolder
{
    private readonly string folder;
    private readonly ExportOptions options;
    private readonly OutputFiles files;
    private readonly List<string> written = [];

    private StageFolder(string folder, ExportOptions options, OutputFiles files)
    {
        this.folder = folder;
        this.options = options;
        this.files = files;
    }

    /// <summary>Writes the files, all or none; gives their names.</summary>
    public static IReadOnlyList<string> Write(
        Assessment assessment, string folder, ExportOptions options, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        using var output = new OutputFiles(cancellationToken);
        var stages = new StageFolder(folder, options, output);
        stages.WriteAll(assessment, cancellationToken);
        stages.RemoveOthers();
        output.Commit();
        return stages.written;
    }

    private void WriteAll(Assessment assessment, CancellationToken cancellationToken)
    {
        var results = assessment.Stages(cancellationToken);
        foreach (var table in StageTables.Values(results))
        {
            WriteNumbered(table.Id, stream => table.WriteCsv(stream, options, cancellationToken));
        }

        WriteNumbered("aggregate", stream => assessment.WriteScoresCsv(stream, options, cancellationToken));
        foreach (var table in StageTables.Changes(results).Append(assessment.Model.WeightTable()))
        {
            Write($"{table.Id}.csv", stream => table.WriteCsv(stream, options, cancellationToken));
        }
    }

    private void WriteNumbered(string name, Action<Stream> write) =>
        Write(string.Create(CultureInfo.InvariantCulture, $"{written.Count + 1}-{name}.csv"), write);

    private void Write(string name, Action<Stream> write)
    {
        written.Add(name);
        files.Write(Path.Combine(folder, name), write);
    }

    /// <summary>Takes away the files of a run before that had other stages.</summary>
    private void RemoveOthers()
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.csv"))
        {
            var name = Path.GetFileName(path);
            if (OwnName().IsMatch(name) && !written.Contains(name, StringComparer.Ordinal)) files.Remove(path);
        }
    }

    [GeneratedRegex(
        "^([0-9]+-(data|derive|screen|impute|treat|normalise|aggregate)|screening|imputed-cells|treatment|treated-cells|weights)[.]csv$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnName();
}
