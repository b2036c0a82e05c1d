using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace UrbanIndicators.Methods.Weighting.Experts;

/// <summary>
/// Judgements of all items against all: a[i][j] says how many times as important i is as j; positive, and a[j][i] = 1 / a[i][j].
/// </summary>
/// <remarks>Saaty, The Analytic Hierarchy Process, 1980; the geometric mean of rows: Crawford and Williams 1985.</remarks>
internal sealed class PairwiseMatrix(double[][] cells)
{
    private const int MostSteps = 2_000;

    public int Size => cells.Length;

    public double this[int row, int column] => cells[row][column];

    /// <summary>
    /// Cell by cell the weighted geometric mean of several experts' matrices (aggregation of judgements; Aczél and Saaty 1983).
    /// </summary>
    public static PairwiseMatrix Mean(IReadOnlyList<PairwiseMatrix> matrices, IReadOnlyList<double> shares)
    {
        if (matrices.Count == 1) return matrices[0];
        var size = matrices[0].Size;
        var mean = new double[size][];
        for (var i = 0; i < size; i++)
        {
            mean[i] = new double[size];
            for (var j = 0; j < size; j++)
            {
                for (var e = 0; e < matrices.Count; e++) mean[i][j] += shares[e] * Math.Log(matrices[e][i, j]);
                mean[i][j] = Math.Exp(mean[i][j]);
            }
        }

        return new(mean);
    }

    /// <summary>
    /// The principal eigenvector, summing to one: A·w = λmax·w, by power iteration on A + ½λ·1, which has the same vectors and arrives soon
    /// even where judgements go in circles.
    /// </summary>
    public double[] Eigenvector()
    {
        var weights = GeometricMeans();
        var shift = LambdaMax(weights) / 2;
        var next = new double[Size];
        for (var step = 0; step < MostSteps; step++)
        {
            Multiply(weights, next);
            for (var i = 0; i < Size; i++) next[i] += shift * weights[i];
            Divide(next, next.Sum());
            var change = 0.0;
            for (var i = 0; i < Size; i++) change = Math.Max(change, Math.Abs(next[i] - weights[i]) / next[i]);
            (weights, next) = (next, weights);
            if (change <= 4.5e-16 * Size) return weights;
        }

        return Decomposed();
    }

    /// <summary>The geometric means of the rows, summing to one.</summary>
    public double[] GeometricMeans()
    {
        var weights = cells.Select(row => Math.Exp(row.Sum(Math.Log) / Size)).ToArray();
        Divide(weights, weights.Sum());
        return weights;
    }

    /// <summary>The mean of (A·w)[i] / w[i]; for the eigenvector the eigenvalue.</summary>
    public double LambdaMax(double[] weights)
    {
        var product = new double[Size];
        Multiply(weights, product);
        var sum = 0.0;
        for (var i = 0; i < Size; i++) sum += product[i] / weights[i];
        return sum / Size;
    }

    /// <summary>
    /// The judgement farthest, as a ratio, from what the weights say: seen a[i][j], consistent w[i] / w[j]. The first among equals.
    /// </summary>
    public (int Row, int Column, double Seen, double Consistent) MostInconsistent(double[] weights)
    {
        var (row, column, farthest) = (0, Math.Min(1, Size - 1), -1.0);
        for (var i = 0; i < Size; i++)
        {
            for (var j = i + 1; j < Size; j++)
            {
                var distance = Math.Abs(Math.Log(cells[i][j] * weights[j] / weights[i]));
                if (distance > farthest + 1e-12) (row, column, farthest) = (i, j, distance);
            }
        }

        // Read from the side on which the figure is above one, as experts speak.
        if (cells[row][column] < 1) (row, column) = (column, row);
        return (row, column, cells[row][column], weights[row] / weights[column]);
    }

    /// <summary>The same by decomposition; for matrices no expert would give.</summary>
    private double[] Decomposed()
    {
        var found = DenseMatrix.OfRowArrays(cells).Evd(Symmetricity.Asymmetric);
        var largest = Enumerable.Range(0, Size).MaxBy(k => found.EigenValues[k].Real);
        var weights = found.EigenVectors.Column(largest).Select(Math.Abs).ToArray();
        Divide(weights, weights.Sum());
        return weights;
    }

    private static void Divide(double[] values, double by)
    {
        for (var i = 0; i < values.Length; i++) values[i] /= by;
    }

    private void Multiply(double[] vector, double[] product)
    {
        for (var i = 0; i < Size; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < vector.Length; j++) sum += cells[i][j] * vector[j];
            product[i] = sum;
        }
    }
}
