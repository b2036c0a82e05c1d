using System.Globalization;
using System.Text.RegularExpressions;
using UrbanIndicators.Data.Csv;
using UrbanIndicators.Scoring.Execution;
using UrbanIndicators.Scoring.Models;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Reporting;

/// <summary>Writes the table of every stage, and what each stage did, as CSV files into a folder.</summary>
internal sealed partial class StageFolder
{
    private readonly ScoringModel model;
    private readonly ModelLayout layout;
    private readonly string folder;
    private readonly ExportOptions options;
    private readonly OutputFiles files;
    private readonly List<string> written = [];
    private readonly Panel panel;
    private readonly int[] rows;
    private readonly (double[] Before, double[] After)?[] treated;

    private StageFolder(Assessment assessment, string folder, ExportOptions options, OutputFiles files)
    {
        model = assessment.Model;
        layout = model.Layout;
        // Values over time come from rows that went through the stages and are not scored.
        (panel, rows) = assessment.Prepared?.TakenFrom ?? (assessment.Panel, [.. Enumerable.Range(0, assessment.Count)]);
        treated = new (double[], double[])?[layout.Leaves.Length];
        this.folder = folder;
        this.options = options;
        this.files = files;
    }

    /// <summary>Writes the files, all or none; gives their names.</summary>
    public static IReadOnlyList<string> Write(Assessment assessment, string folder, ExportOptions options, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        using var output = new OutputFiles(cancellationToken);
        var stages = new StageFolder(assessment, folder, options, output);
        stages.WriteAll(assessment, cancellationToken);
        stages.RemoveOthers();
        output.Commit();
        return stages.written;
    }

    private void WriteAll(Assessment assessment, CancellationToken cancellationToken)
    {
        WriteTables(cancellationToken);
        WriteNumbered("aggregate", stream => assessment.WriteScoresCsv(stream, options, cancellationToken));
        var cells = new StageCells(assessment, options);
        if (layout.Preparation?.Screens == true) WriteFile("screening.csv", cells.WriteScreening);
        if (layout.Preparation?.Imputes == true) WriteFile("imputed-cells.csv", cells.WriteImputed);
        if (layout.Preparation?.Stages.OfType<TreatStage>().Any() == true)
        {
            WriteFile("treatment.csv", cells.WriteTreatments);
            WriteFile("treated-cells.csv", stream => cells.WriteTreated(stream, treated, rows));
        }

        WriteFile("weights.csv", stream => WeightCsv.Write(assessment.Model, stream, options));
    }

    private void WriteTables(CancellationToken cancellationToken)
    {
        var table = PreparationRun.Derive(panel, layout.Resolved, cancellationToken);
        WriteNumbered("data", stream => WriteTable(stream, table, (row, leaf) => panel.ValueAt(row, layout.Indicators[layout.Leaves[leaf]].Indicator.Id)));
        WriteNumbered("derive", stream => WriteTable(stream, table, (row, leaf) => table.Values[leaf][row]));
        foreach (var stage in layout.Preparation?.Stages ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            Apply(stage, table);
            var current = table.Current;
            WriteNumbered(NameOf(stage.Stage), stream => WriteTable(stream, table, (row, leaf) => current[leaf][row]));
        }

        if (table.Scores is not null) return;
        var normalise = new NormaliseStage(layout.Functions);
        normalise.Apply(table, panel);
        WriteNumbered(NameOf(ScoringStage.Normalise), stream => WriteTable(stream, table, (row, leaf) => table.Scores![leaf][row]));
    }

    /// <summary>Applies a stage, and keeps what treatment changes.</summary>
    private void Apply(PreparationStage stage, PreparedTable table)
    {
        var treatments = (stage as TreatStage)?.Treatments;
        var before = treatments is null ? null : table.Current.Select((c, leaf) => treatments.Value[leaf] is { ChangesNothing: false } ? (double[])c.Clone() : null).ToArray();
        stage.Apply(table, panel);
        for (var leaf = 0; leaf < before?.Length; leaf++)
        {
            if (before[leaf] is { } values) treated[leaf] = (values, table.Current[leaf]);
        }
    }

    private void WriteTable(Stream stream, PreparedTable table, Func<int, int, double> cell)
    {
        using var csv = new CsvTableWriter(stream, options.ByteOrderMark);
        foreach (var column in (ReadOnlySpan<string>)["place", "name", "period"]) csv.WriteText(Headings.Of(column, options.HeadingLanguage));
        foreach (var leaf in layout.Leaves)
        {
            var indicator = layout.Indicators[leaf].Indicator;
            csv.WriteText(options.HeadingLanguage is { } language ? indicator.Name.In(language) : indicator.Id);
        }

        csv.EndRow();
        foreach (var row in rows)
        {
            // What was left out is no part of the stages that follow.
            if (table.IsLeftOut(row)) continue;
            csv.WriteText(panel.PlaceAt(row).Key);
            csv.WriteText(panel.PlaceAt(row).Name);
            csv.WriteText(panel.PeriodAt(row)?.ToString());
            for (var leaf = 0; leaf < layout.Leaves.Length; leaf++) csv.WriteNumber(cell(row, leaf));
            csv.EndRow();
        }
    }

    private void WriteNumbered(string name, Action<Stream> write) =>
        WriteFile(string.Create(CultureInfo.InvariantCulture, $"{written.Count + 1}-{name}.csv"), write);

    private void WriteFile(string name, Action<Stream> write)
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

    private static string NameOf(ScoringStage stage) => Words.Of(stage);
}
