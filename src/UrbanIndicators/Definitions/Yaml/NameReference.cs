using UrbanIndicators.Methods;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>A name in a parameter that stands for something of the framework.</summary>
/// <param name="At">Where it stands, with its text.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Method">The method.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="Node">The node whose children are weighted; <see langword="null"/> for any.</param>
internal sealed record NameReference(SourceNode At, MethodReference Kind, string Method, string Parameter, string? Node);
