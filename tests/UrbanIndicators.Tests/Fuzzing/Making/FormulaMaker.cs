using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Makes formulas over names.</summary>
internal sealed class FormulaMaker(Chance chance, IReadOnlyList<string> names)
{
    /// <summary>A formula that names something, as each has to.</summary>
    public string Text() => $"[{chance.OneOf(names)}] {chance.Of("+", "-", "*", "/")} {Text(depth: 2)}";

    private string Text(int depth)
    {
        if (depth == 0 || chance.Percent(15))
        {
            return chance.Percent(70) ? $"[{chance.OneOf(names)}]" : Figures.Plain(chance.Of(1, 0, 2, 100, 0.1, 1e99, 1e-99, 1e9, 3.5));
        }

        var (left, right) = (Text(depth - 1), Text(depth - 1));
        return chance.Below(12) switch
        {
            0 => $"({left} + {right})",
            1 => $"{left} - {right}",
            2 => $"({left}) * ({right})",
            3 or 4 => $"({left}) / ({right})",
            5 => $"min({left}, {right})",
            6 => $"max({left}, {right}, {Text(depth - 1)})",
            7 => $"abs({left})",
            8 => $"ln({left})",
            9 => $"sqrt({left})",
            10 => $"-({left})",
            _ => $"if({left} {chance.Of("<", "<=", ">", ">=", "=", "!=")} {right}, {Text(depth - 1)}, {Text(depth - 1)})",
        };
    }
}
