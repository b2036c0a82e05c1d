namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>Writes an exact exam as a user would: definitions as YAML, data as CSV.</summary>
internal static class ExactText
{
    public const string NotApplicable = "不适用";

    public static string Yaml(ExactExam exam) => string.Join('\n', Lines(exam));

    public static string Csv(ExactExam exam)
    {
        string[] columns = [.. exam.Rows[0].Cells.Keys];
        var rows = exam.Rows.Select((r, i) => $"{ExactExam.KeyOf(i)},{string.Join(',', columns.Select(c => r.Cells[c]))}\n");
        return $"place,{string.Join(',', columns)}\n{string.Concat(rows)}";
    }

    private static IEnumerable<string> Lines(ExactExam exam)
    {
        yield return "format: urban-indicators/1.0";
        yield return "framework: { id: exact, title: Exact, status: official }";
        string[] operands = [.. exam.Index.Indicators.Where(i => i.Formula is not null).SelectMany(i => i.Columns)];
        if (operands.Length > 0) yield return $"variables: {{ {string.Join(", ", operands.Select(o => $"{o}: {{}}"))} }}";
        yield return $"method:\n  normalise: none\n  minimum-coverage: 0\n  scale: [{exam.Scale.Low}, {exam.Scale.High}]";
        var grades = exam.Grades.Select((g, i) => $"{{ id: {ExactExam.GradeId(i)}, from: {g} }}");
        if (exam.Grades.Count > 0) yield return $"  grades: [{string.Join(", ", grades)}]";
        if (exam.Cap is { } cap) yield return $"  bottom-line: {{ cap: {ExactExam.GradeId(cap)} }}";
        yield return $"index:\n  {Node(exam.Index)}\nindicators:";
        foreach (var indicator in exam.Index.Indicators) yield return $"  {indicator.Id}: {{ {string.Join(", ", Keys(indicator))} }}";
    }

    private static string Node(ExactNode node)
    {
        if (node.Indicator is not null) return $"{{ indicator: {node.Id}, weight: {node.Weight} }}";
        var mean = node.Mean.Yaml.Contains(':') ? $"{{ {node.Mean} }}" : node.Mean.Yaml;
        var keys = new List<string> { $"id: {node.Id}", $"aggregate: {mean}" };
        if (node.Id != "index") keys.Add($"weight: {node.Weight}");
        if (node.MinimumCoverage is { } minimum) keys.Add($"minimum-coverage: {minimum}");
        if (node.Target is { } target) keys.Add($"targets: [{{ at-least: {target}, by: 2030 }}]");
        return $"{{ {string.Join(", ", keys)}, children: [{string.Join(", ", node.Children.Select(Node))}] }}";
    }

    private static IEnumerable<string> Keys(ExactIndicator indicator)
    {
        yield return $"direction: {indicator.Direction.ToString().ToLowerInvariant()}";
        yield return "normalise: " + indicator.Rating switch
        {
            Rating.Bands => $"{{ bands: {{ steps: [{string.Join(", ", indicator.Steps.Select(s => $"[{s.From}, {s.Score}]"))}] }} }}",
            Rating.PassFail => "pass-fail",
            _ => indicator.Rating.ToString().ToLowerInvariant(),
        };
        if (indicator.Formula is { } formula) yield return $"formula: \"{formula.With(indicator.Columns)}\"";
        if (indicator.Goalposts is { } posts) yield return $"goalposts: {{ worst: {posts.Worst}, best: {posts.Best} }}";
        if (indicator.Valid is { } valid) yield return $"valid: [{valid.Low}, {valid.High}]";
        if (indicator.IsBottomLine) yield return "bottom-line: true";
        if (indicator.EqualsWithin is { } tolerance)
        {
            yield return $"targets: [{{ equals: {indicator.TargetLow!.Value + tolerance}, tolerance: {tolerance}, by: 2030 }}]";
        }
        else if (indicator.HasTarget)
        {
            yield return $"targets: [{{ {Bounds(indicator.TargetLow, indicator.TargetHigh)}, by: 2030 }}]";
        }
    }

    private static string Bounds(Rational? low, Rational? high) => (low, high) switch
    {
        ({ } from, { } to) => $"between: [{from}, {to}]",
        ({ } from, null) => $"at-least: {from}",
        _ => $"at-most: {high}",
    };
}
