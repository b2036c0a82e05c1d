using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using UrbanIndicators.Methods;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Holds parameters that are in points against the scale.</summary>
internal static class PointsCheck
{
    /// <summary>Checks what was given for a parameter.</summary>
    public static void Check(BindingContext context, MethodDescriptor method, MethodParameter parameter, SourceNode value, MethodValue read)
    {
        var numbers = read switch
        {
            { Number: { } number } => [(value, number)],
            { Numbers: { } list } => value.Items.Zip(list),
            // The second number of a point is a score.
            { Points: { } points } => value.Items.Zip(points.Select(p => p.Y)),
            { Matrix: { } rows } => value.Items.Zip(rows).SelectMany(r => r.First.Items.Zip(r.Second)),
            _ => Enumerable.Empty<(SourceNode Node, double Number)>(),
        };
        foreach (var (node, number) in numbers) Check(context, method, parameter, node, number, NumberText.Of(number));
    }

    /// <summary>Checks what is taken for a parameter that was left out.</summary>
    public static void CheckDefault(BindingContext context, MethodDescriptor method, MethodParameter parameter, SourceNode at)
    {
        if (parameter.Default?.Number is not { } number) return;
        var seen = NumberText.Of(number);
        Check(context, method, parameter, at, number, Phrase.Of("points-check.its-default", seen));
    }

    private static void Check(
        BindingContext context, MethodDescriptor method, MethodParameter parameter, SourceNode at, double number, object seen)
    {
        var (low, high) = (context.Scale.Low, context.Scale.High);
        var name = Phrase.Of("points-check.of", parameter.Name, method.Name);
        switch (parameter.Points)
        {
            case MethodPoints.Score:
            case MethodPoints.ScoreOnceNormalised when context.FollowsNormalising(method.Kind):
                // What is written is held to the scale as it stands: nothing was calculated.
                if (number < low || number > high)
                {
                    context.Report(ScoreOutsideScale, at, seen, NumberText.Of(low), NumberText.Of(high), name);
                }

                break;
            case MethodPoints.Floor:
                if (number < high && number >= low) break;
                var from = low > 0 ? Phrase.Of("points-check.at-least", NumberText.Of(low)) : Phrase.Of("points-check.above-0");
                Refuse(Phrase.Of("points-check.and-below", from, NumberText.Of(high)));
                break;
            case MethodPoints.Distance:
                Hold(new(0, high - low));
                break;
            case MethodPoints.Goalpost:
                Hold(new(low - (high - low), high + (high - low)));
                break;
        }

        void Hold(ValueRange allowed)
        {
            if (allowed.Contains(number)) return;
            Refuse(Phrase.Of("points-check.from-to", NumberText.Of(allowed.Low), NumberText.Of(allowed.High)));
        }

        void Refuse(LocalizedText expected) =>
            context.Report(PointsOutsideScale, at, name, NumberText.Of(low), NumberText.Of(high), expected, seen);
    }
}
