using UrbanIndicators.Definitions.Formulas;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>Reads indicators and variables.</summary>
internal static class IndicatorBinder
{
    public static Variable? BindVariable(BindingContext context, SourceNode key, SourceNode node)
    {
        var taken = context.TakeInputId(key.Text, key);
        if (MappingReader.Of(context, node, key.Text, FormatSpec.Variable) is not { } reader) return null;
        var variable = new Variable
        {
            Id = key.Text,
            Name = reader.Localized("name") ?? new LocalizedText(key.Text),
            Aliases = Aliases(context, reader, key.Text),
            Unit = reader.Text("unit"),
            Valid = reader.Pair("valid", open: true),
            Location = key.Location,
        };
        return taken ? variable : null;
    }

    public static Indicator? Bind(BindingContext context, SourceNode key, SourceNode node)
    {
        var taken = context.TakeInputId(key.Text, key);
        if (MappingReader.Of(context, node, key.Text, FormatSpec.Indicator) is not { } reader) return null;
        var direction = reader.Word("direction", Words.Directions);
        var valid = reader.Pair("valid", open: true);
        var indicator = new Indicator
        {
            Id = key.Text,
            Name = reader.Localized("name") ?? new LocalizedText(key.Text),
            Description = reader.Localized("description"),
            Aliases = Aliases(context, reader, key.Text),
            Unit = reader.Text("unit"),
            Direction = direction ?? Direction.None,
            Valid = valid,
            Goalposts = Goalposts(context, reader, key.Text, direction),
            Normalise = MethodBinder.Bind(context, reader.Find("normalise"), "normalise", MethodKind.Normalisation),
            ParsedFormula = Formula(context, reader),
            Denominator = Denominator(context, reader, key.Text),
            Impute = MethodBinder.Bind(context, reader.Find("impute"), "impute", MethodKind.Imputation),
            Treat = MethodBinder.Bind(context, reader.Find("treat"), "treat", MethodKind.Treatment),
            Role = reader.Word("role", Words.Roles) ?? IndicatorRole.Core,
            BottomLine = reader.Boolean("bottom-line") ?? false,
            Level = reader.Text("level"),
            Targets = TargetBinder.Bind(context, reader.Items("targets"), key.Text, direction, valid),
            Benchmarks = Benchmarks(context, reader),
            RollUp = RollUp(context, reader, key.Text),
            Source = reader.Text("source"),
            Status = reader.Word("status", Words.Statuses),
            Location = key.Location,
        };
        if (indicator.BottomLine && reader.Items("targets").Count == 0)
        {
            context.Report(BottomLineWithoutTarget, reader.Find("bottom-line")!, key.Text);
        }

        return taken ? indicator : null;
    }

    /// <summary>Where a character of a text stands in the file, as near as can be told.</summary>
    public static SourceLocation Within(SourceNode text, int position) =>
        text.TextColumn == 0 ? text.Location : text.Location with { Column = text.TextColumn + position };

    private static List<string> Aliases(BindingContext context, MappingReader reader, string id)
    {
        var aliases = new List<string>();
        foreach (var item in reader.Items("aliases"))
        {
            if (ValueReader.Text(context, item, "aliases") is not { } alias) continue;
            context.TakeAlias(alias, id, item);
            aliases.Add(alias);
        }

        return aliases;
    }

    private static Denominator? Denominator(BindingContext context, MappingReader indicator, string id)
    {
        if (indicator.Find("denominator") is not { } node) return null;
        if (indicator.Find("formula") is not null) context.Report(DenominatorWithFormula, node, id);
        if (node.Kind == SourceNodeKind.Scalar) return ValueReader.Text(context, node, "denominator") is { } text ? new(text) : null;
        if (MappingReader.Of(context, node, "denominator", FormatSpec.Denominator, shape: Shapes.Denominator) is not { } reader)
        {
            return null;
        }

        var factor = reader.Number("factor", new(double.Epsilon, double.MaxValue));
        return reader.Text("by") is { } by ? new(by, factor ?? 1, reader.Text("unit")) : null;
    }

    private static Goalposts? Goalposts(BindingContext context, MappingReader indicator, string id, Direction? direction)
    {
        if (indicator.Find("goalposts") is not { } node) return null;
        if (MappingReader.Of(context, node, "goalposts", FormatSpec.Goalposts) is not { } reader) return null;
        var worst = reader.Number("worst");
        var best = reader.Number("best");
        if (direction is Direction.Range or Direction.None)
        {
            context.Report(GoalpostsWithoutDirection, node, id, Words.Of(Words.Directions, direction.Value));
        }
        else if (direction is Direction.Higher && best <= worst)
        {
            Contradict(Phrase.Of("indicator-binder.above"));
        }
        else if (direction is Direction.Lower && best >= worst)
        {
            Contradict(Phrase.Of("indicator-binder.below"));
        }

        return worst is { } found ? new(found, best) : null;

        void Contradict(LocalizedText order) => context.Report(
            GoalpostsContradictDirection, node, Words.Of(
                Words.Directions, direction.Value), order, NumberText.Of(worst!.Value), NumberText.Of(best!.Value));
    }

    private static Formula? Formula(BindingContext context, MappingReader reader)
    {
        if (reader.Text("formula") is not { } text) return null;
        if (Formulas.Formula.TryParse(text, out var formula, out var error)) return formula;
        context.Bag.Report(FormulaInvalid, Within(reader.Find("formula")!, error.Position), error.Reason);
        return null;
    }

    private static List<Benchmark> Benchmarks(BindingContext context, MappingReader indicator)
    {
        var benchmarks = new List<Benchmark>();
        foreach (var (key, node) in indicator.Entries("benchmarks"))
        {
            context.CheckId(key.Text, key);
            if (node.Kind == SourceNodeKind.Scalar)
            {
                if (ValueReader.Number(context, node, key.Text) is { } value) benchmarks.Add(new(key.Text, new(value, value)));
            }
            else if (MappingReader.Of(context, node, key.Text, FormatSpec.Benchmark) is { } reader)
            {
                var source = reader.Text("source");
                if (BoundsReader.Read(context, reader, FormatSpec.Benchmark) is { } bounds)
                {
                    benchmarks.Add(new(key.Text, bounds.Range, source));
                }
            }
        }

        return benchmarks;
    }

    private static Method? RollUp(BindingContext context, MappingReader indicator, string id)
    {
        if (indicator.Find("roll-up") is not { } node || node.Kind == SourceNodeKind.Broken) return null;
        var weighted = node.Kind == SourceNodeKind.Mapping && node.Entries.Count == 1;
        if (!weighted && (node.Kind != SourceNodeKind.Scalar || node.IsNull))
        {
            ValueReader.WrongShape(context, node, "roll-up", Shapes.Method);
            return null;
        }

        var name = weighted ? node.Entries[0].Key : node;
        if (!Words.RollUps.Contains(name.Text, StringComparer.Ordinal))
        {
            context.Report(
                WordUnknown, name, "roll-up", Quoted.Text(name.Text), string.Join(", ", Words.RollUps),
                context.Hint(name.Text, Words.RollUps));
            return null;
        }

        context.Report(RollUpNotComputed, node, id);
        if (weighted != (name.Text == Words.WeightedMean))
        {
            context.Report(ParameterMissing, name, Words.WeightedMean, "weight", FormatSpec.RollUpWeight.Title);
            return null;
        }

        if (!weighted) return new(name.Text);
        var weight = MappingReader.Of(context, node.Entries[0].Value, name.Text, FormatSpec.RollUpWeight)?.Text("weight");
        return weight is null ? null : new Method(name.Text).With("weight", new(weight));
    }
}
