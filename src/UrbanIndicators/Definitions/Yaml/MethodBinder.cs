using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads a method, by name or with parameters, and holds it against what is registered.</summary>
internal static class MethodBinder
{

    private static readonly LocalizedText TakesNone = Phrase.Of("method-binder.it-takes-none-write-its");

    /// <summary>Reads a method.</summary>
    /// <param name="context">The context.</param>
    /// <param name="node">Where it stands.</param>
    /// <param name="name">The key it stands under.</param>
    /// <param name="kind">What it is to work on.</param>
    /// <param name="weighted">For a weighting: the node whose children it weighs; <see langword="null"/> for all.</param>
    public static Method? Bind(BindingContext context, SourceNode? node, string name, MethodKind kind, string? weighted = null)
    {
        if (node is null || node.Kind == SourceNodeKind.Broken) return null;
        var named = node;
        SourceNode? parameters = null;
        if (node.Kind == SourceNodeKind.Mapping && node.Entries.Count == 1)
        {
            (named, parameters) = node.Entries[0];
        }
        else if (node.Kind != SourceNodeKind.Scalar || node.IsNull)
        {
            context.Report(MethodShape, node, name, Shapes.Of(node));
            return null;
        }

        if (context.Methods.Find(kind, named.Text) is not { } descriptor)
        {
            // Within a set only methods can stand.
            var known = name == "weights" ? context.Methods.Names(kind).Concat(context.WeightSets) : context.Methods.Names(kind);
            context.Report(MethodUnknown, named, Quoted.Text(named.Text), name, context.Hint(named.Text, [.. known]));
            return null;
        }

        var method = new Method(descriptor.Name);
        if (parameters is { Kind: not SourceNodeKind.Mapping })
        {
            ValueReader.WrongShape(context, parameters, descriptor.Name, Shapes.Mapping);
            return method;
        }

        foreach (var (key, value) in parameters?.Entries ?? [])
        {
            if (Parameter(context, descriptor, key, value, weighted) is { } read) method = method.With(key.Text, read);
        }

        foreach (var parameter in descriptor.Parameters.Where(p => parameters?.Find(p.Name) is null))
        {
            if (parameter.IsRequired) context.Report(ParameterMissing, named, descriptor.Name, parameter.Name, parameter.Meaning);
            PointsCheck.CheckDefault(context, descriptor, parameter, named);
        }

        if (descriptor.Transforms && context.FollowsNormalising(kind)) context.Report(TransformAfterNormalising, named, descriptor.Name);

        return method;
    }

    /// <summary>Reads a weighting, or the id of a weight set.</summary>
    public static Method? BindWeights(BindingContext context, SourceNode? node, string? weighted = null) =>
        SetOf(context, node) ?? Bind(context, node, "weights", MethodKind.Weighting, weighted);

    /// <summary>The weight set that a node names; <see langword="null"/> when it names none.</summary>
    private static Method? SetOf(BindingContext context, SourceNode? node)
    {
        var (named, parameters) = node is { Kind: SourceNodeKind.Mapping, Entries: [var entry] } ? entry : (node, null);
        if (named is not { Kind: SourceNodeKind.Scalar } || !context.WeightSets.Contains(named.Text)) return null;
        foreach (var (key, _) in parameters?.Entries ?? [])
        {
            context.Report(ParameterUnknown, key, named.Text, Quoted.Text(key.Text), TakesNone);
        }

        return new(named.Text);
    }

    private static MethodValue? Parameter(
        BindingContext context, MethodDescriptor descriptor, SourceNode key, SourceNode value, string? weighted)
    {
        // What a user's own method takes is known to nobody but itself.
        if (descriptor.Function is not null) return Anything(context, value, key.Text);
        var parameter = descriptor.Parameters.FirstOrDefault(p => p.Name == key.Text);
        if (parameter is null)
        {
            var hint = descriptor.Parameters.Count == 0
                ? TakesNone
                : context.Hint(key.Text, [.. descriptor.Parameters.Select(p => p.Name)]);
            context.Report(ParameterUnknown, key, descriptor.Name, Quoted.Text(key.Text), hint);
            return null;
        }

        var read = parameter.Type switch
        {
            MethodParameterType.Number => Number(context, parameter, value),
            MethodParameterType.Whole => Whole(context, parameter, value),
            MethodParameterType.Word => Word(context, parameter, value),
            MethodParameterType.Boolean => ValueReader.Boolean(context, value, parameter.Name) is { } flag ? new(flag) : null,
            MethodParameterType.Numbers => Numbers(context, value, key.Text),
            MethodParameterType.Pair => ValueReader.Pair(context, value, parameter.Name) is { } range ? new([range.Low, range.High]) : null,
            MethodParameterType.Names => Names(context, descriptor, parameter, value, weighted),
            MethodParameterType.Matrix => Matrix(context, value, key.Text),
            _ => Points(context, parameter, value, key.Text),
        };
        if (read is not null && parameter.Points != MethodPoints.None) PointsCheck.Check(context, descriptor, parameter, value, read);
        return read;
    }

    private static MethodValue? Number(BindingContext context, MethodParameter parameter, SourceNode value)
    {
        if (ValueReader.Number(context, value, parameter.Name, parameter.Allowed) is not { } number) return null;
        if (Math.Abs(number) < parameter.AwayFromZero) context.Report(ExponentZero, value);
        return new(number);
    }

    private static MethodValue? Whole(BindingContext context, MethodParameter parameter, SourceNode value)
    {
        if (ValueReader.Number(context, value, parameter.Name, parameter.Allowed) is not { } number) return null;
        if (number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue) return new(number);
        context.Report(NumberNotWhole, value, parameter.Name, NumberText.Of(number));
        return null;
    }

    private static MethodValue? Word(BindingContext context, MethodParameter parameter, SourceNode value)
    {
        if (parameter.Words.Count == 0) return ValueReader.Text(context, value, parameter.Name) is { } text ? new(text) : null;
        var words = parameter.Words.ToDictionary(w => w, _ => true, StringComparer.Ordinal);
        return ValueReader.Word(context, value, parameter.Name, words) is null ? null : new(value.Text);
    }

    private static MethodValue? Numbers(BindingContext context, SourceNode value, string name)
    {
        if (value.Kind != SourceNodeKind.Sequence)
        {
            ValueReader.WrongShape(context, value, name, Shapes.Numbers);
            return null;
        }

        var numbers = value.Items.Select(i => ValueReader.Number(context, i, name)).ToList();
        return numbers.Contains(null) ? null : new(numbers.Select(n => n!.Value));
    }

    private static MethodValue? Names(
        BindingContext context, MethodDescriptor descriptor, MethodParameter parameter, SourceNode value, string? weighted)
    {
        if (ValueReader.Items(context, value, parameter.Name) is not { } items) return null;
        var names = items.Select(i => ValueReader.Text(context, i, parameter.Name)).OfType<string>().ToList();
        if (names.Count < items.Count) return null;
        if (parameter.NamesOf != MethodReference.None)
        {
            context.References.AddRange(
                items.Select(i => new NameReference(i, parameter.NamesOf, descriptor.Name, parameter.Name, weighted)));
        }

        return new(names);
    }

    private static MethodValue? Matrix(BindingContext context, SourceNode value, string name)
    {
        if (ValueReader.Items(context, value, name) is not { } rows) return null;
        var read = rows.Select(r => Numbers(context, r, name)?.Numbers).OfType<IReadOnlyList<double>>().ToList();
        return read.Count == rows.Count ? new(read) : null;
    }

    private static MethodValue? Points(BindingContext context, MethodParameter parameter, SourceNode value, string name)
    {
        if (ReadPoints(context, value, name) is not { } points) return null;
        if (points.Count < parameter.Fewest) context.Report(PointsTooFew, value, name, parameter.Fewest, points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            if (i > 0 && !(points[i].X > points[i - 1].X))
            {
                context.Report(PointsNotRising, value.Items[i], name, NumberText.Of(points[i - 1].X), NumberText.Of(points[i].X));
            }
        }

        return new(points);
    }

    private static List<(double X, double Y)>? ReadPoints(BindingContext context, SourceNode value, string name)
    {
        if (value.Kind != SourceNodeKind.Sequence)
        {
            ValueReader.WrongShape(context, value, name, Shapes.Points);
            return null;
        }

        var points = new List<(double X, double Y)>();
        foreach (var item in value.Items)
        {
            if (item.Kind != SourceNodeKind.Sequence || item.Items.Count != 2)
            {
                ValueReader.WrongShape(context, item, name, Shapes.Point);
                continue;
            }

            var x = ValueReader.Number(context, item.Items[0], name);
            var y = ValueReader.Number(context, item.Items[1], name);
            if (x is not null && y is not null) points.Add((x.Value, y.Value));
        }

        return points.Count == value.Items.Count ? points : null;
    }

    private static MethodValue? Anything(BindingContext context, SourceNode value, string name)
    {
        switch (value.Kind)
        {
            case SourceNodeKind.Scalar when value.Quoted || (!NumberText.IsNumeral(value.Text) && !value.IsNull):
                return new(value.Text);
            case SourceNodeKind.Scalar when !value.IsNull:
                return ValueReader.Number(context, value, name) is { } number ? new(number) : null;
            case SourceNodeKind.Sequence when value.Items.Any(i => i.Kind == SourceNodeKind.Sequence):
                return ReadPoints(context, value, name) is { } points ? new(points) : null;
            case SourceNodeKind.Sequence:
                return Numbers(context, value, name);
            default:
                ValueReader.WrongShape(context, value, name, Shapes.Parameter);
                return null;
        }
    }
}
