using System.Numerics.Tensors;
using UrbanIndicators.Arithmetic;
using UrbanIndicators.Methods.Constants;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>An imputation: what is known about it, how it is fitted for its columns, and how what it learnt is read again.</summary>
/// <remarks>
/// A method is one class; the imputer it fits stands beside it, or is one that several methods share. Nothing else knows it but the list in
/// <see cref="Imputations"/>. It learns from the reference rows. An indicator without a value there is reported and stays missing.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal abstract class ImputationMethod : MethodImplementation
{
    protected ImputationMethod(MethodDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>What a descriptor describes.</summary>
    public static ImputationMethod DescribedBy(MethodDescriptor descriptor) => (ImputationMethod)descriptor.Implementation!;

    /// <summary>Fits the method; <see langword="null"/> when it cannot, with a diagnostic that says why.</summary>
    public abstract Imputer? Fit(ImputationContext context);

    /// <summary>Makes the imputer of a saved model anew.</summary>
    /// <exception cref="UrbanIndicatorsException">What was saved is nothing that fitting could have given.</exception>
    public abstract Imputer Read(ImputationSetting setting, ConstantReader constants);

    protected static double Mean(Span<double> values) => TensorPrimitives.Sum<double>(values) / values.Length;

    /// <summary>Gives some rows of columns.</summary>
    protected static double[][] Taken(StageTable table, IEnumerable<int> columns, List<int> rows) =>
        [.. columns.Select(c => rows.Select(r => table.Columns[c][r]).ToArray())];

    /// <summary>The standard deviation (n − 1); 0 for values that do not vary and for fewer than two.</summary>
    protected static double Deviation(ReadOnlySpan<double> values)
    {
        var extent = Extent.Of(values);
        if (!(extent.Length > 0)) return 0;
        var sums = PowerSums.Over(values, extent.Mean, extent.Length);
        return Math.Sqrt((sums.Second - (sums.First * sums.First / sums.Count)) / (sums.Count - 1)) * extent.Length;
    }
}
