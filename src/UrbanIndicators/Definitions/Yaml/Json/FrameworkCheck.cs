using System.Buffers;
using System.Text.Json;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>
/// Checks a framework made in code by the same rules as one read from a file: it is written in the format's shape and read back.
/// </summary>
internal static class FrameworkCheck
{
    /// <exception cref="UrbanIndicatorsException">The framework has mistakes: all of them are in it.</exception>
    /// <exception cref="ArgumentException">It holds what the format cannot say: a model of it would not come back the same.</exception>
    public static void ThrowIfInvalid(Framework framework, MethodRegistry methods)
    {
        CheckDepth(framework);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) FrameworkJson.Write(writer, framework);
        if (!FrameworkJson.TryRead(buffer.WrittenSpan, file: null, methods, out var again, out var found))
        {
            throw new UrbanIndicatorsException(
                [.. found.Select(d => d.WithoutPlace())], found.Count(d => d.Severity == DiagnosticSeverity.Error));
        }

        foreach (var (given, read) in framework.Indicators.Zip(again.Indicators)) CheckTargets(given.Id, given.Targets, read.Targets);
        foreach (var (given, read) in framework.Index.Descendants().Zip(again.Index.Descendants()))
        {
            CheckTargets(given.Id, given.Targets, read.Targets);
        }
    }

    /// <summary>Level by level: everything after this may walk the tree by recursion.</summary>
    private static void CheckDepth(Framework framework)
    {
        var depth = 0;
        for (IReadOnlyList<IndexNode> level = [framework.Index]; level.Count > 0; level = [.. level.SelectMany(n => n.Children)])
        {
            if (++depth <= YamlSourceReader.MaximumDepth) continue;
            throw new UrbanIndicatorsException(
                [DefinitionDiagnostics.NestedTooDeep.At(framework.Location, YamlSourceReader.MaximumDepth)], 1);
        }
    }

    private static void CheckTargets(string owner, IReadOnlyList<Target> given, IReadOnlyList<Target> read)
    {
        foreach (var (target, same) in given.Zip(read))
        {
            if ((target.Low, target.High, target.Tolerance, target.Change) == (same.Low, same.High, same.Tolerance, same.Change)) continue;
            throw new ArgumentException(
                $"A target of \"{owner}\" has ends, a tolerance or a change that do not go with {target.Comparator}: "
                + "AtLeast has Low alone, AtMost High alone, EqualTo a value ± Tolerance, and Change nothing but Change.");
        }
    }
}
