using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Looks up the names that parameters of methods hold, wherever a method may stand.</summary>
internal static class ReferenceChecks
{
    /// <summary>Reports every name that stands for nothing.</summary>
    /// <param name="context">What has been read.</param>
    /// <param name="indicators">The ids of all indicators.</param>
    /// <param name="index">The tree; <see langword="null"/> when it could not be read.</param>
    public static void Check(BindingContext context, IReadOnlySet<string> indicators, IndexNode? index)
    {
        foreach (var reference in context.References.Where(r => r.Kind == MethodReference.Weightings)) CheckWeighting(context, reference);
        foreach (var reference in context.References.Where(r => r.Kind == MethodReference.Indicators))
        {
            Check(context, reference, indicators, Phrase.Of("reference-checks.no-indicator"));
        }

        if (index is null) return;
        foreach (
            var group in context.References.Where(r => r.Kind == MethodReference.Children).GroupBy(r => r.Node, StringComparer.Ordinal))
        {
            // A weighting of many nodes names children of this one or that.
            var node = group.Key is null ? null : index.Descendants().FirstOrDefault(n => !n.IsLeaf && n.Id == group.Key);
            var known = (node?.Children ?? index.Descendants().Skip(1)).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
            var what = node is null ? Phrase.Of("reference-checks.not-in-the-tree") : Phrase.Of("reference-checks.no-child-of", node.Id);
            foreach (var reference in group) Check(context, reference, known, what);
        }
    }

    private static void CheckWeighting(BindingContext context, NameReference reference)
    {
        var name = reference.At.Text;
        if (context.WeightSets.Contains(name)) return;
        if (context.Methods.Find(MethodKind.Weighting, name) is not { } descriptor)
        {
            var known = context.Methods.Names(MethodKind.Weighting).Where(
                m => Needed(context.Methods.Find(MethodKind.Weighting, m)!) is null);
            context.Report(
                WeightSetUnknown, reference.At, Quoted.Text(name), reference.Method, context.Hint(name, [.. context.WeightSets, .. known]));
        }
        else if (Needed(descriptor) is { } parameter)
        {
            context.Report(CombinedNeedsParameters, reference.At, name, reference.Method, parameter.Name);
        }
    }

    private static MethodParameter? Needed(MethodDescriptor descriptor) => descriptor.Parameters.FirstOrDefault(p => p.IsRequired);

    private static void Check(BindingContext context, NameReference reference, IReadOnlySet<string> known, LocalizedText what)
    {
        var name = reference.At.Text;
        if (known.Contains(name)) return;
        context.Report(
            NameUnknown, reference.At, reference.Method, reference.Parameter, Quoted.Text(name), what, context.Hint(name, known));
    }
}
