using System.Collections.Immutable;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Aggregating;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Methods.Registry;
using UrbanIndicators.Methods.Treating;
using UrbanIndicators.Methods.Weighting;

namespace UrbanIndicators;

/// <summary>The methods that definitions may name: the library's own and those a user registers.</summary>
/// <remarks>
/// A model that uses a registered method can be loaded only with a registry that has it, and says which one it lacks.
/// A registry compares by value; two functions are the same when they are one method of one object.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class MethodRegistry : IEquatable<MethodRegistry>
{
    private readonly ImmutableDictionary<(MethodKind, string), MethodDescriptor> methods;

    private MethodRegistry(ImmutableDictionary<(MethodKind, string), MethodDescriptor> methods) => this.methods = methods;

    /// <summary>The library's own methods.</summary>
    public static MethodRegistry Default { get; } = new(AllMethods.All.ToImmutableDictionary(m => (m.Kind, m.Name)));

    /// <summary>Gives a registry that has one more method, with a fit, a saved form and an explanation of its own.</summary>
    /// <param name="method">
    /// The method: a class of the package's own above that of its kind, such as <see cref="NormalisationMethod"/>.
    /// </param>
    /// <returns>A new registry.</returns>
    /// <exception cref="ArgumentException">
    /// Its name is taken, or is no name; or a parameter has a name that another has, or that is no name.
    /// </exception>
    public MethodRegistry With(MethodImplementation method)
    {
        ArgumentNullException.ThrowIfNull(method);
        Checked(method.Descriptor.Name);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in method.Descriptor.Parameters)
        {
            if (!names.Add(Checked(parameter.Name)))
            {
                throw new ArgumentException($"The parameter \"{parameter.Name}\" is described twice.", nameof(method));
            }
        }

        return Add(method.Descriptor);
    }

    /// <summary>Gives a registry that has one more normalisation.</summary>
    /// <param name="name">The name definitions will use: lower-case letters, digits and hyphens.</param>
    /// <param name="function">The function; see <see cref="NormalisationFunction"/> for what it must keep to.</param>
    /// <returns>A new registry.</returns>
    /// <exception cref="ArgumentException">The name is taken, or is no such name.</exception>
    public MethodRegistry WithNormalisation(string name, NormalisationFunction function) =>
        Add(new CustomNormalisation(Checked(name), Checked(function)).Descriptor);

    /// <summary>Gives a registry that has one more aggregation.</summary>
    /// <param name="name">The name definitions will use: lower-case letters, digits and hyphens.</param>
    /// <param name="function">The function; see <see cref="AggregationFunction"/> for what it must keep to.</param>
    /// <returns>A new registry.</returns>
    /// <exception cref="ArgumentException">The name is taken, or is no such name.</exception>
    public MethodRegistry WithAggregation(string name, AggregationFunction function) =>
        Add(new CustomAggregation(Checked(name), Checked(function)).Descriptor);

    /// <summary>Gives a registry that has one more weighting.</summary>
    /// <param name="name">The name definitions will use: lower-case letters, digits and hyphens.</param>
    /// <param name="function">The function; see <see cref="WeightingFunction"/> for what it must keep to.</param>
    /// <returns>A new registry.</returns>
    /// <exception cref="ArgumentException">The name is taken, or is no such name.</exception>
    public MethodRegistry WithWeighting(string name, WeightingFunction function) =>
        Add(new CustomWeighting(Checked(name), Checked(function)).Descriptor);

    /// <summary>Gives a registry that has one more imputation.</summary>
    /// <param name="name">The name definitions will use: lower-case letters, digits and hyphens.</param>
    /// <param name="function">The function; see <see cref="ImputationFunction"/> for what it must keep to.</param>
    /// <returns>A new registry.</returns>
    /// <exception cref="ArgumentException">The name is taken, or is no such name.</exception>
    public MethodRegistry WithImputation(string name, ImputationFunction function) =>
        Add(new CustomImputation(Checked(name), Checked(function)).Descriptor);

    /// <summary>Gives a registry that has one more treatment of outliers.</summary>
    /// <param name="name">The name definitions will use: lower-case letters, digits and hyphens.</param>
    /// <param name="function">The function; see <see cref="TreatmentFunction"/> for what it must keep to.</param>
    /// <returns>A new registry.</returns>
    /// <exception cref="ArgumentException">The name is taken, or is no such name.</exception>
    public MethodRegistry WithTreatment(string name, TreatmentFunction function) =>
        Add(new CustomTreatment(Checked(name), Checked(function)).Descriptor);

    /// <summary>Describes every method: the library's own in the order of the docs, then those registered, by name.</summary>
    /// <returns>The methods, kind after kind.</returns>
    public IReadOnlyList<MethodDescriptor> Describe() =>
    [
        .. methods.Values
            .OrderBy(m => m.Kind)
            .ThenBy(m => m.IsRegistered ? int.MaxValue : AllMethods.Position(m))
            .ThenBy(m => m.Name, StringComparer.Ordinal),
    ];

    /// <summary>Tells whether another registry has the same methods.</summary>
    /// <remarks>These are the library's own, and those registered under the same names with the same functions or equal methods.</remarks>
    /// <param name="other">The other registry.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool Equals(MethodRegistry? other) => ReferenceEquals(this, other)
        || (other?.methods.Count == methods.Count
            && methods.Values.All(m => other.Find(m.Kind, m.Name) is { } same && m.IsRegistered == same.IsRegistered
                && (m.Function is null ? !m.IsRegistered || Equals(m.Implementation, same.Implementation)
                    : Equals(m.Function, same.Function))));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MethodRegistry);

    // Few registries are ever compared, and all of them have the library's own methods: their number tells enough.

    /// <inheritdoc/>
    public override int GetHashCode() => methods.Count;

    internal IEnumerable<string> Names(MethodKind kind) =>
        methods.Keys.Where(k => k.Item1 == kind).Select(k => k.Item2).Order(StringComparer.Ordinal);

    internal MethodDescriptor? Find(MethodKind kind, string name) => methods.GetValueOrDefault((kind, name));

    // Another name could be registered and then not be written in YAML.
    private static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? name
            : throw new ArgumentException(
                $"\"{name}\" is no name: it begins with a lower-case letter and has lower-case letters, digits and hyphens.", nameof(name));
    }

    private static T Checked<T>(T function)
        where T : Delegate
    {
        ArgumentNullException.ThrowIfNull(function);
        return function;
    }

    private MethodRegistry Add(MethodDescriptor method)
    {
        if (methods.ContainsKey((method.Kind, method.Name)))
        {
            throw new ArgumentException($"There is a method \"{method.Name}\" already; choose another name.");
        }

        return new(methods.Add((method.Kind, method.Name), method));
    }
}
