using System.Globalization;
using System.Text.RegularExpressions;
using UrbanIndicators.Stages;

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
        WriteNumbered(StageTables.Values("data", results.Stages[0].Entered));
        foreach (var stage in results.Stages) WriteNumbered(StageTables.Values(Words.Of(stage.Stage), stage.Left));
        WriteNumbered("aggregate", stream => assessment.WriteScoresCsv(stream, options, cancellationToken));
        if (StageOf(results, ScoringStage.Screen) is not null) Write(StageTables.Screening(results.Screened));
        if (StageOf(results, ScoringStage.Impute) is { } imputing) Write(StageTables.Imputed(imputing));
        if (StageOf(results, ScoringStage.Treat) is { } treating)
        {
            Write(StageTables.Treatments(results.Treated));
            Write(StageTables.Treated(treating));
        }

        Write(assessment.Model.WeightTable());
    }

    private static StageResult? StageOf(StageResults results, ScoringStage stage) => results.Stages.FirstOrDefault(s => s.Stage == stage);

    private void WriteNumbered(ResultTable table) => WriteNumbered(table.Id, stream => table.WriteCsv(stream, options));

    private void WriteNumbered(string name, Action<Stream> write) =>
        Write(string.Create(CultureInfo.InvariantCulture, $"{written.Count + 1}-{name}.csv"), write);

    private void Write(ResultTable table) => Write($"{table.Id}.csv", stream => table.WriteCsv(stream, options));

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
