using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using UrbanIndicators.Definitions.Formulas;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Tests.Conventions;

/// <summary>
/// Makes a value of any type that a record of the library holds: of the same number an equal one, made anew, and of another number another.
/// A type it does not know fails the tests that ask for it, so that no new record escapes them.
/// </summary>
internal static class SampleValue
{
    /// <summary>A value; records have only what they must have.</summary>
    public static object Of(Type type, int number) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => Of(inner, number),
        _ when type == typeof(string) => $"text-{number}",
        _ when type == typeof(double) => number + 0.5,
        _ when type == typeof(int) => number + 2,
        _ when type == typeof(long) => number + 3L,
        _ when type == typeof(bool) => number % 2 == 1,
        { IsEnum: true } => Enum.GetValues(type).GetValue(number % Enum.GetValues(type).Length)!,
        _ when type == typeof(LocalizedText) => LocalizedText.Of($"text {number}", $"文字{number}"),
        _ when type == typeof(MethodValue) => new MethodValue([[number, 1], [2, 3]]),
        _ when type == typeof(AddressFormat) => number % 2 == 0 ? AddressFormat.Lines : AddressFormat.Cells,
        _ when type == typeof(MethodRegistry) => MethodRegistry.Default.WithNormalisation($"own-{number}", Unchanged),
        _ when type == typeof(MethodImplementation) => AllMethods.All.ElementAt(number).Implementation!,
        _ when type == typeof(Delegate) => number % 2 == 0 ? Unchanged : (NormalisationFunction)((value, _, _) => -value),
        _ when type == typeof(Diagnostic) =>
            new DiagnosticDescriptor("UI0000", DiagnosticSeverity.Information, new("{0}"), new("")).At(default, number),
        _ when type == typeof(Formula) => Parsed($"[a] / [b] * {number + 2}"),
        { IsGenericType: true } => Collection(type.GetGenericTypeDefinition(), type.GetGenericArguments(), number),
        _ when IsRecord(type) => Sparse(type, number),
        _ => throw new NotSupportedException($"Say in {nameof(SampleValue)} how a {type} is made."),
    };

    /// <summary>A record with what it must have, and nothing else.</summary>
    public static object Sparse(Type type, int number)
    {
        var made = Constructed(type, [.. ConstructorOf(type).GetParameters().Select(p => Of(p.ParameterType, number))]);
        foreach (var property in Settable(type).Where(p => p.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute))))
        {
            property.SetValue(made, Of(property.PropertyType, number));
        }

        return made;
    }

    /// <summary>A record with everything it can have.</summary>
    public static object Full(Type type, int number)
    {
        var made = Sparse(type, number);
        foreach (var property in Settable(type)) property.SetValue(made, Of(property.PropertyType, number));
        return made;
    }

    public static object Constructed(Type type, object[] arguments) => ConstructorOf(type).Invoke(arguments);

    /// <summary>The constructor a user calls; for records that only the library makes, its own.</summary>
    public static ConstructorInfo ConstructorOf(Type type) => type
        .GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Where(c => c.GetParameters().All(p => p.ParameterType != type))
        .OrderByDescending(c => c.IsPublic)
        .ThenByDescending(c => c.GetParameters().Length)
        .First();

    /// <summary>What can be set when a record is made, by users or by the library.</summary>
    public static IEnumerable<PropertyInfo> Settable(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(p => p.SetMethod is not null);

    /// <summary>The compiler gives every record, class or struct, a method that prints its members.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    /// <summary>A list or a map as its maker may go on changing it.</summary>
    private static object Collection(Type definition, Type[] arguments, int number)
    {
        if (definition == typeof(IReadOnlyList<>))
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(arguments))!;
            list.Add(Of(arguments[0], number));
            list.Add(Of(arguments[0], number + 1));
            return list;
        }

        if (definition == typeof(IReadOnlyDictionary<,>) && arguments[0] == typeof(string))
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
            map.Add($"key-{number}", Of(arguments[1], number));
            map.Add("key", Of(arguments[1], number + 1));
            return map;
        }

        return definition == typeof(ImmutableSortedDictionary<,>) && arguments[1] == typeof(MethodValue)
            ? ImmutableSortedDictionary<string, MethodValue>.Empty.Add("key", new(number)).Add("other", new(["a", "b"]))
            : throw new NotSupportedException($"Say in {nameof(SampleValue)} how a {definition} of {arguments[^1]} is made.");
    }

    private static double Unchanged(double value, Indicator indicator, Method method) => value;

    private static Formula Parsed(string text) =>
        Formula.TryParse(text, out var formula, out _) ? formula : throw new FormatException(text);
}
