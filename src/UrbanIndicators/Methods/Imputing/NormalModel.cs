namespace UrbanIndicators.Methods.Imputing;

/// <summary>A multivariate normal distribution made ready for conditional means: a mean and the inverse of a covariance.</summary>
/// <remarks>
/// With K the inverse of the covariance, what is missing (m) of a row given what is observed (o) has the mean μ_m − K_mm⁻¹·K_mo·(x_o − μ_o)
/// and the covariance K_mm⁻¹. Not for several threads at once.
/// </remarks>
internal sealed class NormalModel(int size)
{
    private const double LeastPivot = 1e-10;

    private readonly double[] precision = new double[size * size];
    private readonly double[] factor = new double[size * size];
    private readonly double[] vector = new double[size];

    public double[] Mean { get; } = new double[size];

    /// <summary>Sets the covariance.</summary>
    /// <returns><see langword="false"/> when it is singular.</returns>
    public bool TrySet(ReadOnlySpan<double> covariance)
    {
        covariance.CopyTo(factor);
        if (!Cholesky.TryFactor(factor, size, LeastPivot)) return false;
        Cholesky.Invert(factor, size, precision);
        return true;
    }

    /// <summary>Puts conditional means into a row.</summary>
    /// <param name="row">The row, in which only the values observed are read.</param>
    /// <param name="missing">The columns to fill.</param>
    /// <param name="covariance">Receives the conditional covariance, as large as the columns are many, where it is wanted.</param>
    public void Fill(Span<double> row, ReadOnlySpan<int> missing, Span<double> covariance)
    {
        var count = missing.Length;
        foreach (var m in missing) row[m] = Mean[m];
        for (var i = 0; i < count; i++)
        {
            // What is missing stands at its mean, and adds nothing.
            var sum = 0.0;
            var line = precision.AsSpan(missing[i] * size, size);
            for (var j = 0; j < size; j++) sum += line[j] * (row[j] - Mean[j]);
            vector[i] = sum;
            for (var j = 0; j <= i; j++) factor[(i * count) + j] = line[missing[j]];
        }

        // A part of a positive definite matrix is one.
        Cholesky.TryFactor(factor, count, 0);
        Cholesky.Solve(factor, count, vector);
        for (var i = 0; i < count; i++) row[missing[i]] -= vector[i];
        if (!covariance.IsEmpty) Cholesky.Invert(factor, count, covariance);
    }
}
