using System.Diagnostics.CodeAnalysis;
using UrbanIndicators.Data.Csv;
using UrbanIndicators.Data.Tables.Judgements;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Weighting.Experts;

namespace UrbanIndicators.Tables;

/// <summary>
/// Reads the judgements of experts on the children of a node from CSV, and gives the weighting with its parameters filled.
/// </summary>
/// <remarks>
/// Children are found by id, alias or any language's name. The formats, one for each family of methods (pairs: ahp, fuzzy-ahp; lists:
/// budget, rank-order-centroid, rank-sum, rank-reciprocal, swara, delphi; best-worst), stand in docs/judgements.md. All mistakes are found
/// in one go. Whether judgements fit each other is found when weights are computed.
/// </remarks>
/// <threadsafety>Its methods may be called from several threads at once.</threadsafety>
public static class JudgementCsv
{
    /// <summary>The weightings that have a file of judgements.</summary>
    public static IReadOnlyList<string> Methods { get; } =
    [
        AhpWeighting.Name, FuzzyAhpWeighting.Name, BestWorstWeighting.Name, BudgetWeighting.Name, RankOrderCentroidWeighting.Name,
        RankSumWeighting.Name, RankReciprocalWeighting.Name, SwaraWeighting.Name, DelphiWeighting.Name,
    ];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="framework">The framework whose tree has the node.</param>
    /// <param name="node">The id of the node whose children were judged.</param>
    /// <param name="method">The weighting, one of <see cref="Methods"/>.</param>
    /// <returns>The weighting with its parameters; what it does not read from the file has its default.</returns>
    /// <exception cref="UrbanIndicatorsException">
    /// The file has mistakes, or there is no such node or method: all mistakes are in it.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Method Read(string path, Framework framework, string node, string method)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(CsvSource.File(path), framework, node, method);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">CSV text from the current position on; it is left open. One that cannot seek is first copied to memory.</param>
    /// <param name="name">What the stream is called in messages.</param>
    /// <param name="framework">The framework whose tree has the node.</param>
    /// <param name="node">The id of the node whose children were judged.</param>
    /// <param name="method">The weighting, one of <see cref="Methods"/>.</param>
    /// <returns>The weighting with its parameters; what it does not read from the file has its default.</returns>
    /// <exception cref="UrbanIndicatorsException">
    /// The text has mistakes, or there is no such node or method: all mistakes are in it.
    /// </exception>
    public static Method Read(Stream stream, string name, Framework framework, string node, string method)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(CsvSource.Of(stream, name), framework, node, method);
    }

    /// <summary>Reads a file without throwing for what stands in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="framework">The framework whose tree has the node.</param>
    /// <param name="node">The id of the node whose children were judged.</param>
    /// <param name="method">The weighting, one of <see cref="Methods"/>.</param>
    /// <param name="read">The weighting with its parameters; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool TryRead(
        string path, Framework framework, string node, string method, [NotNullWhen(true)] out Method? read,
            out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bag = new DiagnosticBag();
        read = Read(CsvSource.File(path), framework, node, method, bag);
        diagnostics = bag.Items;
        return read is not null;
    }

    /// <summary>Reads a stream without throwing for what stands in it.</summary>
    /// <param name="stream">CSV text from the current position on; it is left open. One that cannot seek is first copied to memory.</param>
    /// <param name="name">What the stream is called in messages.</param>
    /// <param name="framework">The framework whose tree has the node.</param>
    /// <param name="node">The id of the node whose children were judged.</param>
    /// <param name="method">The weighting, one of <see cref="Methods"/>.</param>
    /// <param name="read">The weighting with its parameters; <see langword="null"/> when there are errors.</param>
    /// <param name="diagnostics">Everything found: errors, warnings and notes.</param>
    /// <returns><see langword="true"/> when there are no errors.</returns>
    public static bool TryRead(
        Stream stream, string name, Framework framework, string node, string method, [NotNullWhen(true)] out Method? read,
            out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bag = new DiagnosticBag();
        read = Read(CsvSource.Of(stream, name), framework, node, method, bag);
        diagnostics = bag.Items;
        return read is not null;
    }

    private static Method Read(CsvSource source, Framework framework, string node, string method)
    {
        var bag = new DiagnosticBag();
        var read = Read(source, framework, node, method, bag);
        bag.ThrowIfErrors();
        return read!;
    }

    private static Method? Read(CsvSource source, Framework framework, string node, string method, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(method);
        if (!Methods.Contains(method, StringComparer.Ordinal))
        {
            bag.Report(ScoringDiagnostics.JudgementMethodUnknown, source.At(), Quoted.InQuotes(method), Quoted.List(Methods));
        }

        var nodes = framework.Index.Descendants().Where(n => !n.IsLeaf).ToList();
        var found = nodes.Find(n => string.Equals(n.Id, node, StringComparison.Ordinal));
        if (found is null)
        {
            bag.Report(ScoringDiagnostics.JudgementNodeUnknown, source.At(), Quoted.InQuotes(node), Quoted.List(nodes.Select(n => n.Id)));
        }

        if (found is null || bag.HasErrors) return null;
        Func<TableSource, JudgementItems, string, DiagnosticBag, Method?> family = method == AhpWeighting.Name
            || method == FuzzyAhpWeighting.Name ? JudgementPairs.Read
            : method == BestWorstWeighting.Name ? JudgementComparisons.Read
            : JudgementLists.Read;
        var read = family(source, new(framework, found), method, bag);
        return bag.HasErrors ? null : read;
    }
}
