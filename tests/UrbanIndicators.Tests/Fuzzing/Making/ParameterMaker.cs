using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods;
using UrbanIndicators.Tests.Fuzzing.Mutating;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Values of methods' parameters: sensible ones in most cases, so that methods are run and not only refused.</summary>
internal sealed class ParameterMaker(Chance chance, Figures figures)
{
    public string Value(string method, MethodParameter parameter, MethodContext context, int experts)
    {
        var n = context.Children.Count;
        return (method, parameter.Name) switch
        {
            (_, "range" or "goalposts") => OnScale(context),
            (_, "floor" or "mean") => figures.Text(figures.Between(context.Low, context.Low + ((context.High - context.Low) * 0.9))),
            (_, "sd" or "beta" or "q") or ("promethee-2", "p") when parameter.Type == MethodParameterType.Number =>
                figures.Text(figures.Between(0, (context.High - context.Low) / 2)),
            ("fuzzy-comprehensive", "values") => figures.Texts(figures.Rising(5, context.Low, context.High)),
            (_, "judgements") => Judgements(n, experts),
            (_, "best-to-others") => Rows(experts, _ => Comparison(n, 0)),
            (_, "others-to-worst") => Rows(experts, _ => Comparison(n, n - 1)),
            (_, "ranks") when parameter.Type == MethodParameterType.Matrix => Rows(
                experts,
                _ => chance.Shuffled(Enumerable.Range(1, n).Select(r => (double)r))),
            ("swara", "steps") => Rows(experts, _ => Several(n - 1, () => chance.Between(0, 9) / 10.0)),
            (_, "order") => Names(chance.Shuffled(context.Children)),
            ("combined", "of") => Names(chance.Shuffled(context.Sets.Concat(["given", "entropy", "equal"])).Take(chance.Between(2, 3))),
            (_, "on") => Names(chance.Shuffled(context.Indicators).Take(chance.Between(1, 3))),
            (_, "place") => "p1",
            (_, "by") when parameter.Words.Count == 0 => chance.Of("group", "group", "group", "period", "area"),
            (_, "experts") => Names(Enumerable.Range(0, experts).Select(e => $"e{e}")),
            (_, "expert-weights") => figures.Texts(Several(experts, figures.Weight)),
            (_, "probabilities") => figures.Texts(figures.Rising(chance.Between(1, 4), 0.01, 0.99)),
            ("categorical", "scores") => figures.Texts(figures.Rising(6, context.Low, context.High)),
            (_, "memberships") => Rows(3, grade => [.. figures.Rising(chance.Of(3, 4), context.Low, context.High)]),
            _ => OfType(parameter, context, experts),
        };
    }

    private string OfType(MethodParameter parameter, MethodContext context, int experts) => parameter.Type switch
    {
        MethodParameterType.Number => figures.Text(Number(parameter)),
        MethodParameterType.Whole => figures.Text(chance.Between((int)Math.Max(1, parameter.Allowed.Low), 6)),
        MethodParameterType.Word when parameter.Words.Count > 0 => chance.OneOf(parameter.Words),
        MethodParameterType.Word => chance.Of("2023", "p1", "x"),
        MethodParameterType.Boolean => chance.Of("true", "false"),
        MethodParameterType.Numbers => figures.Texts(Several(context.Children.Count, () => chance.Between(1, 9))),
        MethodParameterType.Pair =>
            chance.Percent(50) ? $"[{figures.Text(context.ValueLow)}, {figures.Text(context.ValueHigh)}]" : OnScale(context),
        MethodParameterType.Points => Points(context),
        MethodParameterType.Names => Names(Enumerable.Range(0, experts).Select(_ => chance.OneOf(context.Children))),
        MethodParameterType.Matrix => Rows(experts, _ => Several(context.Children.Count, () => chance.Between(1, 9))),
        _ => Hostile.Token(chance),
    };

    private double Number(MethodParameter parameter)
    {
        var (low, high) = (Math.Max(parameter.Allowed.Low, -1e99), Math.Min(parameter.Allowed.High, 1e99));
        return chance.Below(8) switch
        {
            0 when Math.Abs(low) < 1e100 => low,
            1 when Math.Abs(high) < 1e100 => high,
            < 5 => Math.Clamp(chance.Of(0.5, 1, 2, 3, -1, 0.1, 10), low, high),
            _ => Math.Clamp(chance.Between(-20, 100) / 10.0, low, high),
        };
    }

    private string OnScale(MethodContext context)
    {
        var ends = figures.Rising(2, context.Low, context.High);
        return figures.Texts(ends.Length == 2 ? ends : [context.Low, context.High]);
    }

    private string Points(MethodContext context)
    {
        var values = figures.Rising(chance.Between(2, 5), context.ValueLow, context.ValueHigh);
        var scores = values.Select(_ => figures.Between(context.Low, context.High)).Order().ToArray();
        if (context.Falls) Array.Reverse(scores);
        return $"[{string.Join(", ", values.Select((v, i) => $"[{figures.Text(v)}, {figures.Text(scores[i])}]"))}]";
    }

    /// <summary>Judgements of pairs that fit each other more or less, one matrix for each expert.</summary>
    private string Judgements(int n, int experts) => Rows(n * experts, row => Several(n, column => (row % n, column) switch
    {
        var (r, c) when r == c => 1,
        var (r, c) when r < c => 1 + ((r + c) % 4),
        var (r, c) => 1.0 / (1 + ((r + c) % 4)),
    }));

    /// <summary>The best or worst child is compared with itself: 1.</summary>
    private double[] Comparison(int n, int self) => Several(n, child => child == self ? 1 : chance.Between(2, 9));

    private static double[] Several(int count, Func<double> number) => Several(count, _ => number());

    private static double[] Several(int count, Func<int, double> number) => [.. Enumerable.Range(0, Math.Max(0, count)).Select(number)];

    private string Rows(int count, Func<int, IEnumerable<double>> row) =>
        $"[{string.Join(", ", Enumerable.Range(0, count).Select(r => figures.Texts(row(r))))}]";

    private static string Names(IEnumerable<string> names) => $"[{string.Join(", ", names)}]";
}
