using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads a method that stands alone, not in a file of definitions.</summary>
internal static class MethodText
{
    /// <exception cref="UrbanIndicatorsException">It is no method of the kind: all mistakes are in it.</exception>
    public static Method Read(string text, string? source, MethodKind kind, ValueRange scale, MethodRegistry methods)
    {
        var bag = new DiagnosticBag();
        var context = new BindingContext(bag, methods) { Scale = scale };
        var method = MethodBinder.Bind(context, YamlSourceReader.Read(text, source, bag), KeyOf(kind), kind);
        bag.ThrowIfErrors();
        return method!;
    }

    /// <summary>The key that a method of the kind has in definitions.</summary>
    private static string KeyOf(MethodKind kind) => kind switch
    {
        MethodKind.Normalisation => "normalise",
        MethodKind.Aggregation => "aggregate",
        MethodKind.Weighting => "weights",
        MethodKind.Imputation => "impute",
        _ => "treat",
    };
}
