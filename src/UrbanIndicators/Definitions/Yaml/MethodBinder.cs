using UrbanIndicators.Diagnostics;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads a method, by name or with parameters, and holds it against what is registered.</summary>
internal static class MethodBinder
{
    private const int FewestCurvePoints = 2;

    public static Method? Bind(BindingContext context, SourceNode? node, string name, MethodKind kind)
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
            if (Parameter(context, descriptor, key, value) is { } read) method = method.With(key.Text, read);
        }

        foreach (var parameter in descriptor.Parameters.Where(p => p.Required && parameters?.Find(p.Name) is null))
        {
            context.Report(ParameterMissing, named, descriptor.Name, parameter.Name, parameter.Doc);
        }

        return method;
    }

    /// <summary>Reads a weighting, or the id of a weight set.</summary>
    public static Method? BindWeights(BindingContext context, SourceNode? node) =>
        node is { Kind: SourceNodeKind.Scalar } && context.WeightSets.Contains(node.Text) ? new Method(node.Text) : Bind(context, node, "weights", MethodKind.Weighting);

    private static MethodValue? Parameter(BindingContext context, MethodDescriptor descriptor, SourceNode key, SourceNode value)
    {
        // What a user's own method takes is known to nobody but itself.
        if (descriptor.Function is not null) return Anything(context, value, key.Text);
        var parameter = descriptor.Parameters.FirstOrDefault(p => p.Name == key.Text);
        if (parameter is null)
        {
            var hint = descriptor.Parameters.Count == 0
                ? LocalizedText.Of("it takes none: write its name alone", "该方法没有参数，只写方法名即可")
                : context.Hint(key.Text, [.. descriptor.Parameters.Select(p => p.Name)]);
            context.Report(ParameterUnknown, key, descriptor.Name, Quoted.Text(key.Text), hint);
            return null;
        }

        return parameter.Type switch
        {
            MethodParameterType.Number => Number(context, descriptor, parameter, value),
            MethodParameterType.Whole => Whole(context, parameter, value),
            MethodParameterType.Word => Word(context, parameter, value),
            MethodParameterType.Boolean => ValueReader.Boolean(context, value, parameter.Name) is { } flag ? new(flag) : null,
            MethodParameterType.Numbers => Numbers(context, value, key.Text),
            MethodParameterType.Pair => Range(context, parameter, value),
            MethodParameterType.Names => Names(context, value, key.Text),
            MethodParameterType.Matrix => Matrix(context, value, key.Text),
            _ => Points(context, descriptor, value, key.Text),
        };
    }

    private static MethodValue? Number(BindingContext context, MethodDescriptor descriptor, MethodParameter parameter, SourceNode value)
    {
        if (ValueReader.Number(context, value, parameter.Name, parameter.Allowed) is not { } number) return null;
        if (descriptor == BuiltInMethods.PowerMean && parameter.Name == "p" && Math.Abs(number) < 0.01) context.Report(ExponentZero, value);
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

    private static MethodValue? Range(BindingContext context, MethodParameter parameter, SourceNode value)
    {
        if (ValueReader.Pair(context, value, parameter.Name) is not { } range) return null;
        if (parameter.Name != BuiltInMethods.OutputRange) return new([range.Low, range.High]);
        foreach (var (end, node) in new[] { range.Low, range.High }.Zip(value.Items))
        {
            if (!context.Scale.Contains(end))
            {
                context.Report(ScoreOutsideScale, node, NumberText.Of(end), NumberText.Of(context.Scale.Low), NumberText.Of(context.Scale.High));
            }
        }

        return new([range.Low, range.High]);
    }

    private static MethodValue? Names(BindingContext context, SourceNode value, string name)
    {
        if (ValueReader.Items(context, value, name) is not { } items) return null;
        var names = items.Select(i => ValueReader.Text(context, i, name)).OfType<string>().ToList();
        return names.Count == items.Count ? new(names) : null;
    }

    private static MethodValue? Matrix(BindingContext context, SourceNode value, string name)
    {
        if (ValueReader.Items(context, value, name) is not { } rows) return null;
        var read = rows.Select(r => Numbers(context, r, name)?.Numbers).OfType<IReadOnlyList<double>>().ToList();
        return read.Count == rows.Count ? new(read) : null;
    }

    private static MethodValue? Points(BindingContext context, MethodDescriptor descriptor, SourceNode value, string name)
    {
        if (ReadPoints(context, value, name) is not { } points) return null;
        var least = descriptor == BuiltInMethods.Curve ? FewestCurvePoints : 1;
        if (points.Count < least) context.Report(PointsTooFew, value, name, least, points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            if (i > 0 && !(points[i].X > points[i - 1].X))
            {
                context.Report(PointsNotRising, value.Items[i], name, NumberText.Of(points[i - 1].X), NumberText.Of(points[i].X));
            }

            if (!context.Scale.Contains(points[i].Y))
            {
                context.Report(
                    ScoreOutsideScale, value.Items[i], NumberText.Of(points[i].Y), NumberText.Of(context.Scale.Low), NumberText.Of(context.Scale.High));
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
