using System.Numerics.Tensors;
using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>Least squares with an intercept, by Gram–Schmidt orthogonalisation done twice.</summary>
internal sealed class LeastSquares
{
    /// <summary>A predictor of which less than this share is its own is a combination of those before it.</summary>
    private const double LeastOwn = 1e-9;

    private LeastSquares(double intercept, double[] slopes, double determination)
    {
        Intercept = intercept;
        Slopes = slopes;
        Determination = determination;
    }

    public double Intercept { get; }

    public double[] Slopes { get; }

    /// <summary>R², the share of the variance that is explained; 1 for a target that does not vary.</summary>
    public double Determination { get; }

    /// <summary>Fits.</summary>
    /// <param name="predictors">The predictors, a column each, none missing; they are written to.</param>
    /// <param name="target">The target; it is written to.</param>
    /// <param name="dependent">
    /// The first predictor that does not vary or is a combination of those before it; −1 when there is none.
    /// </param>
    /// <returns><see langword="null"/> when there is one.</returns>
    public static LeastSquares? Fit(double[][] predictors, double[] target, out int dependent)
    {
        var count = predictors.Length;
        var means = predictors.Select(Centre).ToArray();
        var mean = Centre(target);
        var total = TensorPrimitives.SumOfSquares<double>(target);
        var triangle = new double[count, count];
        var projections = new double[count];
        for (dependent = 0; dependent < count; dependent++)
        {
            var column = predictors[dependent];
            var before = TensorPrimitives.Norm<double>(column);
            for (var pass = 0; pass < 2; pass++)
            {
                for (var other = 0; other < dependent; other++) triangle[other, dependent] += Remove(predictors[other], column);
            }

            var own = TensorPrimitives.Norm<double>(column);
            if (!(own > LeastOwn * before)) return null;
            triangle[dependent, dependent] = own;
            TensorPrimitives.Divide(column, own, column);
            projections[dependent] = Remove(column, target);
        }

        dependent = -1;
        var slopes = new double[count];
        for (var i = count - 1; i >= 0; i--)
        {
            var sum = projections[i];
            for (var j = i + 1; j < count; j++) sum -= triangle[i, j] * slopes[j];
            slopes[i] = sum / triangle[i, i];
        }

        var intercept = mean - slopes.Zip(means, (s, m) => s * m).Sum();
        return new(intercept, slopes, total > 0 ? 1 - (TensorPrimitives.SumOfSquares<double>(target) / total) : 1);
    }

    /// <summary>Takes the part along a direction of length 1 out of a column, and gives its size.</summary>
    private static double Remove(double[] direction, double[] column)
    {
        var size = TensorPrimitives.Dot<double>(direction, column);
        TensorPrimitives.MultiplyAdd(direction, -size, column, column);
        return size;
    }

    /// <summary>Takes the mean out. What is left of a column that does not vary is rounding, and is made 0.</summary>
    private static double Centre(double[] column)
    {
        var extent = Extent.Of(column);
        if (!(extent.Length > 0)) Array.Clear(column);
        else TensorPrimitives.Subtract(column, extent.Mean, column);
        return extent.Mean;
    }
}
