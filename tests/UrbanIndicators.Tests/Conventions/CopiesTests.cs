using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using UrbanIndicators.Reporting;
using UrbanIndicators.Tests.Rules;

namespace UrbanIndicators.Tests.Conventions;

/// <summary>
/// What is public is a value: its maker may go on changing the lists and maps it was made from, and nobody can change what it gives out.
/// </summary>
public class CopiesTests
{
    private static IEnumerable<TestCaseData> Settable() =>
        from type in typeof(Framework).Assembly.GetExportedTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where property.SetMethod?.IsPublic == true && IsCollection(property.PropertyType)
        select new TestCaseData(property).SetArgDisplayNames($"{type.Name}.{property.Name}");

    [TestCaseSource(nameof(Settable))]
    public void Property_OfAListThatIsChangedLater_StaysAsItWas(PropertyInfo property)
    {
        var given = Mutable(property.PropertyType);
        var owner = RuntimeHelpers.GetUninitializedObject(property.DeclaringType!);
        property.SetValue(owner, given);
        var kept = property.GetValue(owner)!;
        var before = Shape(kept);
        Change(given);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Is.Not.EqualTo(Shape(given)), "the change can be seen");
            Assert.That(Shape(kept), Is.EqualTo(before));
            Assert.That(Mutables(kept), Is.Empty);
        }
    }

    [Test]
    public void Settable_OfTheLibrary_AreFound() => Assert.That(Settable().Count(), Is.GreaterThan(20));

    /// <summary>They copy too, as the tests below show; a new one is to be added here with its test.</summary>
    [Test]
    public void Constructors_WithCollections_AreThoseTestedHere()
    {
        var found = from type in typeof(Framework).Assembly.GetExportedTypes()
                    from constructor in type.GetConstructors()
                    from parameter in constructor.GetParameters()
                    where IsCollection(parameter.ParameterType)
                    select $"{type.Name}({parameter.Name})";
        string[] tested = [
            "MethodValue(numbers)", "MethodValue(points)", "MethodValue(names)", "MethodValue(rows)", "PanelBuilder(columns)",
            "ResultTable(columns)",
        ];
        Assert.That(found, Is.EquivalentTo(tested));
    }

    [Test]
    public void Constructors_OfListsThatAreChangedLater_KeepWhatTheyWereGiven()
    {
        List<double> numbers = [1, 2];
        List<(double, double)> points = [(1, 2)];
        List<string> names = ["a", "b"];
        List<double[]> rows = [[1, 2], [3, 4]];
        List<KeyValuePair<string, string>> texts = [new("en", "one")];
        MethodValue[] values = [new(numbers), new(points), new(names), new(rows)];
        var text = LocalizedText.FromLanguages(texts);
        var builder = new PanelBuilder(names);
        List<ResultColumn> columns = [new("a", new("A"))];
        var table = new ResultTable("t", columns, (_, _) => { });
        columns.Clear();
        double[] row = [1, 2];
        builder.Add("p", null, row);
        numbers[0] = 9;
        points[0] = (9, 9);
        names[0] = "z";
        rows[0][0] = 9;
        rows.RemoveAt(1);
        texts[0] = new("en", "other");
        row[0] = 9;
        var panel = builder.Build();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(values.Select(v => v.ToString()), Is.EqualTo(new[] { "[1, 2]", "[[1, 2]]", "[a, b]", "[[1, 2], [3, 4]]" }));
            Assert.That(table.Columns, Has.Count.EqualTo(1));
            Assert.That(text.In("en"), Is.EqualTo("one"));
            Assert.That(panel.Columns, Is.EqualTo(new[] { "a", "b" }));
            Assert.That(panel.ValueAt(0, "a"), Is.EqualTo(1));
        }
    }

    /// <summary>The builder's blocks are the panel's: a ninth row would have been written into the second column.</summary>
    [Test]
    public void Add_AfterBuild_IsRefusedAndLeavesThePanel()
    {
        var builder = new PanelBuilder(["a", "b"]).Add("p", null, 1, 2).Add("q", null, 3, 4);
        var panel = builder.Build();
        for (var i = 0; i < 9; i++) Assert.That(() => builder.Add($"r{i}", null, 7, 7), Throws.InvalidOperationException);
        double[] values = [panel.ValueAt(0, "a"), panel.ValueAt(1, "a"), panel.ValueAt(0, "b"), panel.ValueAt(1, "b")];
        Assert.That((panel.RowCount, values), Is.EqualTo((2, new double[] { 1, 3, 2, 4 })).UsingPropertiesComparer());
    }

    [Test]
    public void Lists_ThatMadeAFramework_ChangedLater_ChangeNoScoreAndNoSavedModel()
    {
        List<Target> targets = [new() { Comparator = TargetComparator.AtLeast, Low = 50, By = 2030 }];
        Dictionary<string, double> given = new(StringComparer.Ordinal) { ["a"] = 3, ["b"] = 1 };
        List<Indicator> indicators = [Measure("a", targets), Measure("b", targets)];
        List<IndexNode> children = [Leaf("a"), Leaf("b")];
        var framework = new Framework
        {
            Id = "f",
            Title = new("F"),
            Status = DefinitionStatus.Assumed,
            Method = new() { Normalise = new("attainment"), Weights = new("mine") },
            WeightSets = [new() { Id = "mine", Title = new("Mine"), Given = given }],
            Index = new() { Id = "index", Title = new("Index"), Children = children },
            Indicators = indicators,
        };
        var exam = UrbanExam.Define(framework).Observe(new PanelBuilder(["a", "b"]).Add("p", null, 25, 50).Build());
        var model = exam.Fit();
        targets[0] = targets[0] with { Low = 100 };
        given["a"] = 1;
        indicators.RemoveAt(1);
        children.Clear();
        using var stream = new MemoryStream();
        model.Save(stream);
        stream.Position = 0;
        // a 25 ÷ 50 = half marks with weight 3, b full marks with weight 1: (3 × 50 + 1 × 100) ÷ 4 = 62.5.
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exam.Score()[0].Score, Is.EqualTo(62.5).Within(RuleExam.Roundings));
            Assert.That(ScoringModel.Load(stream).Score(exam.Panel)[0].Score, Is.EqualTo(62.5).Within(RuleExam.Roundings));
        }
    }

    [Test]
    public void Collections_GivenOut_CannotBeChanged()
    {
        var assessment = RuleExam.Score(
            """
            method: { normalise: min-max, impute: mean, weights: entropy, screen: { minimum-data: 0.1 }, grades: [{ id: good, from: 0 }] }
            index: { id: index, children: [{ id: one, children: [a, b] }, c] }
            indicators:
              a: { direction: higher, aliases: [aa], targets: [{ at-least: 5, by: 2030 }], benchmarks: { who: { at-least: 3 } } }
              b: { direction: higher }
              c: { direction: higher }
            """,
            "place,a,b,c\np,1,2,4\nq,3,5,1\nr,2,,3\n");
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Visit(assessment, "Assessment");
        Visit(assessment[0].Explain("a"), "Explanation");
        Visit(MethodRegistry.Default.Describe(), "Describe()");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen, Has.Count.GreaterThan(100));
            Assert.That(found, Is.Empty);
        }

        void Visit(object value, string path)
        {
            if (value is string || value.GetType().IsValueType || !seen.Add(value)) return;
            found.UnionWith(Mutables(value).Select(m => $"{path} is a {m}"));
            if (value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    if (item is not null) Visit(item, path);
                }
            }

            if (value.GetType().Assembly != typeof(Framework).Assembly || !value.GetType().IsPublic) return;
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length > 0 || property.PropertyType.IsByRefLike) continue;
                // It is made anew each time.
                if (property.Name == nameof(ScoringModel.EffectiveWeights)) continue;
                if (property.GetValue(value) is { } inner) Visit(inner, $"{value.GetType().Name}.{property.Name}");
            }
        }
    }

    private static Indicator Measure(string id, IReadOnlyList<Target> targets) =>
        new() { Id = id, Name = new(id), Direction = Direction.Higher, Targets = targets };

    private static IndexNode Leaf(string id) => new() { Id = id, Title = new(id) };

    private static bool IsCollection(Type type) =>
        type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) && type.Namespace != typeof(ImmutableArray).Namespace;

    /// <summary>A list or a map with one entry, as a caller may make and keep it.</summary>
    private static object Mutable(Type type)
    {
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 2)
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            map.Add("key", Sample(arguments[1]));
            return map;
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(arguments))!;
        list.Add(Sample(arguments[0]));
        return list;
    }

    private static object Sample(Type type) => type switch
    {
        _ when type == typeof(string) => "text",
        _ when IsCollection(type) => Mutable(type),
        _ => RuntimeHelpers.GetUninitializedObject(type),
    };

    private static void Change(object given)
    {
        foreach (var item in given is IDictionary entries ? entries.Values : (IEnumerable)given)
        {
            if (item is IDictionary or IList) Change(item);
        }

        if (given is IDictionary map) map.Clear();
        else ((IList)given).Clear();
    }

    private static string Shape(object? value) => value switch
    {
        string text => text,
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(i => Shape(ValueOf(i))))}]",
        _ => "x",
    };

    private static object? ValueOf(object? item) =>
        item?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
        ? type.GetProperty("Value")!.GetValue(item)
        : item;

    private static IEnumerable<string> Mutables(object? value)
    {
        if (value is string or not IEnumerable) return [];
        var type = value.GetType();
        Type[] changeable = [typeof(List<>), typeof(Dictionary<,>), typeof(OrderedDictionary<,>), typeof(HashSet<>)];
        var own = value is Array { Length: > 0 } || (type.IsGenericType && changeable.Contains(type.GetGenericTypeDefinition()));
        return ((IEnumerable)value).Cast<object?>().SelectMany(i => Mutables(ValueOf(i))).Concat(own ? [type.Name] : []);
    }
}
