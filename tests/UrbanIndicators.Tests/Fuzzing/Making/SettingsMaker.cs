using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Makes the part of a framework that says how values become scores.</summary>
internal sealed class SettingsMaker(Chance chance, Figures figures, MethodMaker methods, MethodContext context)
{
    public IEnumerable<string> Lines()
    {
        yield return "method:";
        yield return "  normalise: " + (chance.Percent(60)
            ? chance.Of("goalposts", "min-max", "attainment", "percentile-rank", "none")
            : methods.Any(MethodKind.Normalisation, context));
        yield return $"  scale: [{figures.Text(context.Low)}, {figures.Text(context.High)}]";
        if (chance.Percent(70))
        {
            yield return "  aggregate: " + (chance.Percent(60)
                ? chance.Of("arithmetic", "arithmetic", "arithmetic", "geometric", "harmonic", "minimum")
                : methods.AnyOfData(MethodKind.Aggregation, context));
        }

        if (chance.Percent(20))
        {
            yield return $"  weights: {(chance.Percent(30) ? chance.Of("one", "two") : methods.AnyOfData(MethodKind.Weighting, context))}";
        }

        if (chance.Percent(15)) yield return $"  impute: {methods.Any(MethodKind.Imputation, context)}";
        if (chance.Percent(15)) yield return $"  treat: {methods.Any(MethodKind.Treatment, context)}";
        if (chance.Percent(8))
        {
            var who = chance.Of("", ", action: flag", ", include: [p0]", ", exclude: [p1]");
            yield return $"  screen: {{ {chance.Of("minimum-data", "minimum-non-zero")}: {figures.Text(chance.Of(0.5, 0.9, 1))}{who} }}";
        }

        if (chance.Percent(12))
        {
            yield return $"  stages: [derive, {string.Join(", ", chance.Shuffled(["screen", "impute", "treat", "normalise"]))}]";
        }

        if (chance.Percent(60)) yield return $"  minimum-coverage: {figures.Text(chance.Of(0, 0, 0.5, 0.65, 1))}";
        if (chance.Percent(6)) yield return $"  fit: {{ {chance.Of("period: \"2023\"", "group: x", "period: \"2023\", group: y")} }}";
        if (chance.Percent(50)) yield break;
        double[] cuts = [context.Low, .. figures.Rising(chance.Between(1, 3), context.Low, context.High).Where(c => c > context.Low)];
        yield return $"  grades: [{string.Join(", ", cuts.Reverse().Select((c, i) => $"{{ id: g{i}, from: {figures.Text(c)} }}"))}]";
        if (chance.Percent(50)) yield return $"  bottom-line: {{ cap: g{chance.Below(cuts.Length)} }}";
    }
}
