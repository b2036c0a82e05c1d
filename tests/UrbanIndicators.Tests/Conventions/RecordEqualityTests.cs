using System.Collections;
using System.Reflection;

namespace UrbanIndicators.Tests.Conventions;

/// <summary>Every public record compares by value: by all it holds, lists and maps too, but for where it stood.</summary>
public class RecordEqualityTests
{
    /// <summary>What the docs of the property say takes no part in comparing.</summary>
    private static readonly string[] Uncompared =
    [
        "ExplanationOperand.Location", "Framework.Diagnostics", "Framework.Location", "Indicator.Location",
        "IndexNode.Location", "MethodDescriptor.Function", "MethodDescriptor.Implementation",
            "Observation.Location",
        "Target.Location", "Variable.Location", "WeightSet.Location",
    ];

    private static IEnumerable<Type> Records() => typeof(Framework).Assembly.GetExportedTypes().Where(SampleValue.IsRecord);

    private static IEnumerable<TestCaseData> Properties() =>
        from type in Records()
        from property in SampleValue.Settable(type)
        select new TestCaseData(property).SetArgDisplayNames(NameOf(property));

    private static IEnumerable<TestCaseData> Collections() => Properties().Where(
        c => c.Arguments[0] is PropertyInfo { PropertyType: { IsInterface: true } type } && typeof(IEnumerable).IsAssignableFrom(type));

    private static IEnumerable<TestCaseData> Parameters() =>
        from type in Records()
        from parameter in SampleValue.ConstructorOf(type).GetParameters()
        select new TestCaseData(type, parameter).SetArgDisplayNames($"{type.Name}({parameter.Name})");

    [Test]
    public void Records_OfTheLibrary_AreFoundWithWhatTheyHold()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Records(), Is.SupersetOf(new[] { typeof(Framework), typeof(Period), typeof(ScoringPlan), typeof(Gap) }));
            Assert.That(Records().Count(), Is.GreaterThan(30));
            Assert.That(Properties().Count(), Is.GreaterThan(200));
            Assert.That(Collections().Count(), Is.GreaterThan(20));
            Assert.That(Properties().Select(c => NameOf((PropertyInfo)c.Arguments[0]!)), Is.SupersetOf(Uncompared));
        }
    }

    [TestCase(typeof(Stream))]
    [TestCase(typeof(IReadOnlyList<Stream>))]
    [TestCase(typeof(HashSet<string>))]
    public void Of_ATypeThatIsNotKnown_Fails(Type type) =>
        Assert.That(() => SampleValue.Of(type, 1), Throws.InstanceOf<NotSupportedException>());

    [TestCaseSource(nameof(Records))]
    public void Record_MadeTwiceOfTheSame_IsEqual(Type type)
    {
        using (Assert.EnterMultipleScope())
        {
            AssertEqual(SampleValue.Sparse(type, 1), SampleValue.Sparse(type, 1));
            AssertEqual(SampleValue.Full(type, 1), SampleValue.Full(type, 1));
        }
    }

    [TestCaseSource(nameof(Parameters))]
    public void Record_OfAnotherArgument_IsUnequal(Type type, ParameterInfo parameter)
    {
        var parameters = SampleValue.ConstructorOf(type).GetParameters();
        object[] arguments = [.. parameters.Select(p => SampleValue.Of(p.ParameterType, 1))];
        var one = SampleValue.Constructed(type, arguments);
        arguments[parameter.Position] = SampleValue.Of(parameter.ParameterType, 2);
        Assert.That(one.Equals(SampleValue.Constructed(type, arguments)), Is.False);
    }

    [TestCaseSource(nameof(Properties))]
    public void Property_ChangedAlone_MakesTheRecordUnequal(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        var (sparse, full) = (SampleValue.Sparse(type, 1), SampleValue.Full(type, 1));
        var changed = Changed(SampleValue.Sparse(type, 1), property);
        Assert.That(changed, Is.True, "the change can be seen");
        var other = SampleValue.Sparse(type, 1);
        Changed(other, property);
        if (Uncompared.Contains(NameOf(property))) AssertEqual(other, sparse);
        else Assert.That(other.Equals(sparse), Is.False);

        // Beside other properties a change may show nothing (a weight other than 1 is never assumed); then it is no change.
        var rich = SampleValue.Full(type, 1);
        if (!Changed(rich, property) || Uncompared.Contains(NameOf(property))) AssertEqual(rich, full);
        else Assert.That(rich.Equals(full), Is.False);
    }

    /// <summary>So a list that was not set equals one set to nothing, and a name that is the key one that was given.</summary>
    [TestCaseSource(nameof(Properties))]
    public void Property_SetToWhatItHolds_ChangesNothing(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        var set = SampleValue.Sparse(type, 1);
        var held = property.GetValue(set);
        property.SetValue(set, property.PropertyType.IsInterface ? MutableCopy(property.PropertyType, (IEnumerable)held!) : held);
        AssertEqual(set, SampleValue.Sparse(type, 1));
    }

    [TestCaseSource(nameof(Collections))]
    public void Property_OfACollectionChangedAfterwards_LeavesTheRecordEqual(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        var (one, other) = (SampleValue.Sparse(type, 1), SampleValue.Sparse(type, 1));
        var given = SampleValue.Of(property.PropertyType, 2);
        property.SetValue(one, given);
        property.SetValue(other, SampleValue.Of(property.PropertyType, 2));
        if (given is IDictionary map) map.Clear();
        else ((IList)given).Clear();
        Assert.That((IEnumerable)property.GetValue(one)!, Has.Exactly(2).Items);
        AssertEqual(one, other);
    }

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    /// <summary>Sets the property to something else; tells whether it then reads otherwise.</summary>
    private static bool Changed(object owner, PropertyInfo property)
    {
        var before = property.GetValue(owner);
        // A switch is set the same by 3 as by 1, and otherwise by 2: that comes last, so that what is hidden is otherwise too.
        foreach (var number in new[] { 3, 2 })
        {
            property.SetValue(owner, SampleValue.Of(property.PropertyType, number));
            if (!Equals(property.GetValue(owner), before)) return true;
        }

        return false;
    }

    private static object MutableCopy(Type type, IEnumerable items)
    {
        var isMap = type.GetGenericArguments().Length == 2;
        var mutable = (isMap ? typeof(Dictionary<,>) : typeof(List<>)).MakeGenericType(type.GetGenericArguments());
        return Activator.CreateInstance(mutable, items)!;
    }

    private static void AssertEqual(object one, object other)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.Not.SameAs(other));
            Assert.That(one.Equals(other), Is.True);
            Assert.That(other.Equals(one), Is.True);
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        }
    }
}
