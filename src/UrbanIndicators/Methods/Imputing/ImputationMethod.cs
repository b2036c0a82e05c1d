using System.Numerics.Tensors;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>An imputation: what is known about it, how it is fitted for its columns, and how what it learnt is read again.</summary>
/// <remarks>
/// A method is one class; the imputer it fits stands beside it, or is one that several methods share. Nothing else knows the library's own
/// but one list; a package registers its own by <see cref="MethodRegistry.With"/>. It learns from the reference rows. An indicator without
/// a value there is reported and stays missing.
/// </remarks>
/// <threadsafety>Implementations must be immutable.</threadsafety>
public abstract class ImputationMethod : MethodImplementation
{
    /// <summary>Makes the method.</summary>
    /// <param name="descriptor">What is known about it; of the kind <see cref="MethodKind.Imputation"/>.</param>
    /// <exception cref="ArgumentException">It describes a method of another kind.</exception>
    protected ImputationMethod(MethodDescriptor descriptor)
        : base(descriptor, MethodKind.Imputation)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    internal static ImputationMethod DescribedBy(MethodDescriptor descriptor) => (ImputationMethod)descriptor.Implementation!;

    /// <summary>Fits the method to the columns that share it.</summary>
    /// <param name="context">What it can learn from.</param>
    /// <returns>The imputer; <see langword="null"/> when it cannot be fitted, with an error that says why.</returns>
    public abstract Imputer? Fit(ImputationContext context);

    /// <summary>Makes the imputer of a saved model anew.</summary>
    /// <param name="setting">What it is made from beside data.</param>
    /// <param name="constants">What was saved: its <see cref="Imputer.Constants"/> and <see cref="Imputer.Texts"/>.</param>
    /// <returns>The imputer.</returns>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public abstract Imputer Read(ImputationSetting setting, ConstantReader constants);

    private protected static double Mean(Span<double> values) => TensorPrimitives.Sum<double>(values) / values.Length;

    /// <summary>Gives some rows of columns.</summary>
    private protected static double[][] Taken(StageTable table, IEnumerable<int> columns, List<int> rows) =>
        [.. columns.Select(c => rows.Select(r => table.Columns[c][r]).ToArray())];

    /// <summary>The standard deviation (n − 1); 0 for values that do not vary and for fewer than two.</summary>
    private protected static double Deviation(ReadOnlySpan<double> values)
    {
        var extent = Extent.Of(values);
        if (!(extent.Length > 0)) return 0;
        var sums = PowerSums.Over(values, extent.Mean, extent.Length);
        return Math.Sqrt((sums.Second - (sums.First * sums.First / sums.Count)) / (sums.Count - 1)) * extent.Length;
    }
}
