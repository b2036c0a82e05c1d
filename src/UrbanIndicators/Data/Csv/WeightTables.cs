using System.Diagnostics.CodeAnalysis;
using UrbanIndicators.Data.Csv;
using UrbanIndicators.Data.Tables.Weights;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tables;

/// <summary>
/// Reads weights from CSV or a table of any kind, for <see cref="UrbanExam.Weigh(IReadOnlyDictionary{string, double})"/>.
/// </summary>
/// <remarks>
/// <para>
/// A row weighs an indicator or node: one column names it (<c>id</c>, <c>indicator</c>, <c>node</c>, <c>name</c>, 编号, 指标, 节点, 名称) by id,
/// alias or any
/// language's name, another has the weight (<c>weight</c>, 权重): a number of at least 0 or a fraction such as 1/3. Further columns are not
/// looked at.
/// </para>
/// <para>
/// Encoding and separator are found out as for data. Where cells are separated by semicolons or tabs, decimals may be written with a comma.
/// Titles above the
/// header, totals and notes are left out. All mistakes are found in one go, each with its row.
/// </para>
/// </remarks>
/// <threadsafety>Its methods may be called from several threads at once, as far as their sources may.</threadsafety>
public static class WeightTables
{
    /// <summary>Reads a CSV file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="framework">The framework whose tree has the indicators and nodes.</param>
    /// <returns>The weights by id, in the order of the rows.</returns>
    /// <exception cref="UrbanIndicatorsException">The file has mistakes: all of them are in it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyDictionary<string, double> Read(string path, Framework framework)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(CsvSource.File(path), framework);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="source">The table.</param>
    /// <param name="framework">The framework whose tree has the indicators and nodes.</param>
    /// <returns>The weights by id, in the order of the rows.</returns>
    /// <exception cref="UrbanIndicatorsException">The table has mistakes: all of them are in it.</exception>
    public static IReadOnlyDictionary<string, double> Read(TableSource source, Framework framework)
    {
        var bag = new DiagnosticBag();
        var weights = Read(source, framework, bag);
        bag.ThrowIfErrors();
        return weights!;
    }

    /// <summary>Reads a CSV file without throwing for what stands in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="framework">The framework whose tree has the indicators and nodes.</param>
    /// <param name="weights">The weights by id, in the order of the rows; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool TryRead(
        string path,
        Framework framework,
        [NotNullWhen(true)] out IReadOnlyDictionary<string, double>? weights,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return TryRead(CsvSource.File(path), framework, out weights, out diagnostics);
    }

    /// <summary>Reads a table without throwing for what stands in it.</summary>
    /// <param name="source">The table.</param>
    /// <param name="framework">The framework whose tree has the indicators and nodes.</param>
    /// <param name="weights">The weights by id, in the order of the rows; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    public static bool TryRead(
        TableSource source,
        Framework framework,
        [NotNullWhen(true)] out IReadOnlyDictionary<string, double>? weights,
        out IReadOnlyList<Diagnostic> diagnostics)
    {
        var bag = new DiagnosticBag();
        weights = Read(source, framework, bag);
        diagnostics = bag.Items;
        return weights is not null;
    }

    private static OrderedDictionary<string, double>? Read(TableSource source, Framework framework, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(framework);
        var weights = new WeightReading(framework, bag).Read(source);
        return bag.HasErrors ? null : weights;
    }
}
