using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>
/// Methods as they stand in YAML, from what the registry says of them: a method that is new in the registry is in the cases at once.
/// </summary>
internal sealed class MethodMaker(Chance chance, Figures figures)
{
    private static readonly ILookup<MethodKind, MethodDescriptor> Methods = MethodRegistry.Default.Describe().ToLookup(m => m.Kind);

    private readonly ParameterMaker parameters = new(chance, figures);

    public string Any(MethodKind kind, MethodContext context) => Text(chance.OneOf([.. Methods[kind]]), context);

    public string Named(MethodKind kind, string name, MethodContext context) => Text(Methods[kind].First(m => m.Name == name), context);

    /// <summary>A method that takes no judgements or names, and so can serve every node.</summary>
    public string AnyOfData(MethodKind kind, MethodContext context) =>
        Text(chance.OneOf([.. Methods[kind].Where(m => !m.Parameters.Any(p => p.IsRequired))]), context);

    private string Text(MethodDescriptor method, MethodContext context)
    {
        var extra = chance.Below(10) switch
        {
            < 5 => 0,
            < 9 => 1,
            _ => 2,
        };
        var optional = chance.Shuffled(method.Parameters.Where(p => !p.IsRequired)).Take(extra);
        // An order or ranks has to be there, and neither is required of itself.
        if (method.Parameters.Count(p => p.Name is "ranks" or "order") == 2)
        {
            optional = method.Parameters.Where(p => p.Name == chance.Of("ranks", "order")).Take(1);
        }

        var given = method.Parameters.Where(p => p.IsRequired).Concat(optional).ToList();
        var experts = chance.Percent(75) ? 1 : chance.Between(2, 3);
        return given.Count == 0
            ? method.Name
            : $"{{ {method.Name}: {{ {string.Join(", ", given.Select(Parameter))} }} }}";

        string Parameter(MethodParameter p) => $"{p.Name}: {parameters.Value(method.Name, p, context, experts)}";
    }
}
