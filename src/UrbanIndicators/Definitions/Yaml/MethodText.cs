using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads a method that stands alone, as it would stand in the file of a framework.</summary>
internal static class MethodText
{
    /// <exception cref="UrbanIndicatorsException">It is no method of the kind: all mistakes are in it.</exception>
    public static Method Read(string text, string? source, MethodKind kind, Framework framework, MethodRegistry methods)
    {
        var bag = new DiagnosticBag();
        var context = new BindingContext(bag, methods) { Scale = framework.Method.Scale, Stages = framework.Method.Stages };
        context.WeightSets.UnionWith(framework.WeightSets.Select(s => s.Id));
        var node = YamlSourceReader.Read(text, source, bag);
        var method = kind == MethodKind.Weighting
            ? MethodBinder.BindWeights(context, node)
            : MethodBinder.Bind(context, node, KeyOf(kind), kind);
        ReferenceChecks.Check(context, framework.Indicators.Select(i => i.Id).ToHashSet(StringComparer.Ordinal), framework.Index);
        bag.ThrowIfErrors();
        return method!;
    }

    /// <summary>The key that a method of the kind has in definitions.</summary>
    private static string KeyOf(MethodKind kind) => kind switch
    {
        MethodKind.Normalisation => "normalise",
        MethodKind.Aggregation => "aggregate",
        MethodKind.Imputation => "impute",
        _ => "treat",
    };
}
