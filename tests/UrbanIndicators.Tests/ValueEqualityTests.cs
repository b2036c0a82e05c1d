using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Tests;

/// <summary>What it means that two lists, maps, texts, parameters or registries are the same.</summary>
public class ValueEqualityTests
{
    private static readonly double[] Numbers = [1, double.NaN, 0.0];
    private static readonly string[] Words = ["a", "b"];

    [Test]
    public void Lists_AreComparedInOrderAndByTheirItems()
    {
        using (Assert.EnterMultipleScope())
        {
            AssertSame(Copy.Of(Numbers), Copy.Of(new List<double> { 1, double.NaN, -0.0 }));
            AssertSame(Copy.Of(Array.Empty<string>()), ValueList<string>.Empty);
            AssertOther(Copy.Of(Words), Copy.Of(Words.Reverse()));
            AssertOther(Copy.Of(Words), Copy.Of(Words.Take(1)));
            AssertOther(Copy.Of(Words), Copy.Of(Words.Append("c")));
            AssertOther(Copy.Of(Words), Copy.Of(["a", "B"]));
            AssertOther(Copy.Of(Words), Words);
        }
    }

    [Test]
    public void Maps_AreComparedWhateverTheOrderOfTheirKeys()
    {
        using (Assert.EnterMultipleScope())
        {
            AssertSame(Map(("a", 1), ("b", double.NaN)), Map(("b", double.NaN), ("a", 1)));
            AssertSame(Map(), ValueMap<double>.Empty);
            AssertOther(Map(("a", 1), ("b", 2)), Map(("a", 2), ("b", 1)));
            AssertOther(Map(("a", 1)), Map(("a", 1), ("b", 2)));
            AssertOther(Map(("a", 1)), Map(("A", 1)));
        }
    }

    [Test]
    public void Copies_OfCopies_AreTheSameObjects()
    {
        var (list, map) = (Copy.Of(Words), Map(("a", 1)));
        Assert.That((Copy.Of(list), Copy.Of(map)), Is.EqualTo((list, map)).Using<(ValueList<string>, ValueMap<double>)>(
            (x, y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2)));
    }

    [Test]
    public void LocalizedTexts_AreComparedWhateverTheOrderOfLanguages()
    {
        var text = LocalizedText.Of("one", "一");
        using (Assert.EnterMultipleScope())
        {
            AssertSame(text, LocalizedText.FromLanguages([new("zh", "一"), new("en", "one")]));
            AssertOther(text, LocalizedText.Of("one", "壹"));
            AssertOther(text, new LocalizedText("one"));
            AssertOther(text, LocalizedText.FromLanguages([new("zh", "一"), new("fr", "one")]));
        }
    }

    [Test]
    public void MethodValues_AreComparedByKindAndContent()
    {
        MethodValue[] Make() =>
        [
            new(1), new("a"), new(true), new([1.0, 2]), new([(1.0, 2.0)]), new(["a", "b"]),
            new([[1.0, 2.0], [3.0, 4.0]]), new([[1.0, 2.0], [3.0]]),
        ];

        var (one, other) = (Make(), Make());
        using (Assert.EnterMultipleScope())
        {
            for (var i = 0; i < one.Length; i++)
            {
                for (var j = 0; j < one.Length; j++)
                {
                    if (i == j) AssertSame(one[i], other[j]);
                    else AssertOther(one[i], other[j]);
                }
            }

            AssertSame(new MethodValue(0.0), new MethodValue(-0.0));
            AssertOther(new MethodValue([1.0, 2]), new MethodValue([2.0, 1]));
        }
    }

    [Test]
    public void Methods_AreComparedByNameAndParameters()
    {
        var method = new Method("power-mean").With("p", new(0.5)).With("floor", new(1));
        var folded = ImmutableSortedDictionary.Create<string, MethodValue>(StringComparer.OrdinalIgnoreCase).AddRange(method.Parameters);
        using (Assert.EnterMultipleScope())
        {
            AssertSame(new Method("min-max"), new Method("min-max"));
            AssertSame(method, new Method("power-mean").With("floor", new(1)).With("p", new(0.5)));
            AssertSame(method, new Method("power-mean") { Parameters = folded });
            Assert.That(new Method("m") { Parameters = folded }.Parameters.ContainsKey("P"), Is.False, "names are compared ordinally");
            AssertOther(method, method.With("p", new(2)));
            AssertOther(method, new Method("power-mean"));
            AssertOther(new Method("min-max"), new Method("max-min"));
        }
    }

    [Test]
    public void Registries_AreComparedByTheirMethods()
    {
        var one = MethodRegistry.Default.WithImputation("a", First).WithTreatment("b", Unchanged);
        using (Assert.EnterMultipleScope())
        {
            AssertSame(one, MethodRegistry.Default.WithTreatment("b", Unchanged).WithImputation("a", First));
            AssertOther(one, MethodRegistry.Default.WithImputation("a", First));
            AssertOther(one, MethodRegistry.Default.WithImputation("a", Last).WithTreatment("b", Unchanged));
            AssertOther(one, MethodRegistry.Default.WithImputation("c", First).WithTreatment("b", Unchanged));
        }
    }

    [Test]
    public void Places_AreComparedByAllThatIsKnownOfThem()
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "1", ["b"] = "2" };
        var place = new Place("110101") { Name = "East", Attributes = attributes };
        using (Assert.EnterMultipleScope())
        {
            AssertSame(place, place with { Attributes = attributes.Reverse().ToDictionary(StringComparer.Ordinal) });
            AssertSame(new Place("East"), new Place("East") { Name = "East", Group = null });
            AssertOther(place, place with { Group = "east" });
            AssertOther(place, place with { Attributes = new Dictionary<string, string>(StringComparer.Ordinal) });
        }
    }

    /// <summary>A weight that is not 1 is given, so that nothing is left of an assumption that nobody could see.</summary>
    [Test]
    public void Nodes_WhoseWeightIsNotOne_AreEqualWhetherItWasAssumedOrNot()
    {
        var node = new IndexNode { Id = "a", Title = new("A"), Weight = 2 };
        using (Assert.EnterMultipleScope())
        {
            AssertSame(node with { WeightAssumed = true }, node with { WeightAssumed = false });
            AssertSame(new IndexNode { Id = "a", Title = new("A"), WeightAssumed = true, Weight = 2 }, node);
            AssertOther(node with { Weight = 1, WeightAssumed = true }, node with { Weight = 1 });
        }
    }

    private static ValueMap<double> Map(params ReadOnlySpan<(string Key, double Value)> entries)
    {
        var map = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, value) in entries) map.Add(key, value);
        return Copy.Of(map);
    }

    private static double First(ReadOnlySpan<double> present, Method method) => present[0];

    private static double Last(ReadOnlySpan<double> present, Method method) => present[^1];

    private static double Unchanged(double value, Indicator indicator, Method method) => value;

    private static void AssertSame(object one, object other)
    {
        Assert.That(one.Equals(other), Is.True, $"{one} and {other}");
        Assert.That(other.Equals(one), Is.True, $"{other} and {one}");
        Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()), $"{one} and {other}");
    }

    private static void AssertOther(object one, object other)
    {
        Assert.That(one.Equals(other), Is.False, $"{one} and {other}");
        Assert.That(other.Equals(one), Is.False, $"{other} and {one}");
    }
}
