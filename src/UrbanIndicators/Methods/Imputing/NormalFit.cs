namespace UrbanIndicators.Methods.Imputing;

/// <summary>Fits a multivariate normal distribution to rows with gaps by expectation and maximisation.</summary>
/// <remarks>
/// Each round fills gaps by their conditional means, then takes the mean and the covariance (with n) of the filled rows, to which the
/// conditional covariance of the gaps is added. Dempster, Laird and Rubin, 1977; Little and Rubin, Statistical analysis with missing data,
/// chapter 11. It ends when no mean and no covariance moves by more than the tolerance. Values are to be in standard deviations. A
/// covariance that is singular gets a ridge of 1e-6 on its diagonal, which is told.
/// </remarks>
internal sealed class NormalFit
{
    private const double Ridge = 1e-6;

    private readonly int size;
    private readonly double[] rows;
    private readonly List<(int Row, int[] Missing)> gaps = [];
    private readonly double[] completeSum;
    private readonly double[] completeSquares;
    private readonly int count;

    /// <summary>Takes rows in.</summary>
    /// <param name="rows">The rows one after the other, NaN for a gap; each has a value.</param>
    /// <param name="size">The length of a row.</param>
    public NormalFit(double[] rows, int size)
    {
        (this.rows, this.size, count) = (rows, size, rows.Length / size);
        completeSum = new double[size];
        completeSquares = new double[size * size];
        Model = new(size);
        Covariance = new double[size * size];
        for (var i = 0; i < count; i++)
        {
            var row = Row(i);
            var missing = new List<int>();
            for (var j = 0; j < size; j++)
            {
                if (double.IsNaN(row[j])) missing.Add(j);
            }

            if (missing.Count == 0) Add(row, completeSum, completeSquares);
            else gaps.Add((i, [.. missing]));
        }
    }

    public NormalModel Model { get; }

    public double[] Covariance { get; private set; }

    /// <summary>The number of rounds made.</summary>
    public int Rounds { get; private set; }

    /// <summary>The last round moved nothing by more than the tolerance.</summary>
    public bool Converged { get; private set; }

    /// <summary>The covariance was singular, and a ridge was added.</summary>
    public bool Ridged { get; private set; }

    public void Run(int mostRounds, double tolerance)
    {
        for (var j = 0; j < size; j++) Covariance[(j * size) + j] = 1;
        Model.TrySet(Covariance);
        while (Rounds < mostRounds && !Converged) Converged = Round() <= tolerance;
    }

    /// <summary>Makes one round, and gives the largest change.</summary>
    private double Round()
    {
        var sum = completeSum.AsSpan().ToArray();
        var squares = completeSquares.AsSpan().ToArray();
        var conditional = new double[size * size];
        foreach (var (index, missing) in gaps)
        {
            var row = Row(index);
            Model.Fill(row, missing, conditional);
            Add(row, sum, squares);
            for (var i = 0; i < missing.Length; i++)
            {
                for (var j = 0; j <= i; j++) squares[(missing[i] * size) + missing[j]] += conditional[(i * missing.Length) + j];
            }
        }

        Rounds++;
        return Maximise(sum, squares);
    }

    private double Maximise(double[] sum, double[] squares)
    {
        var change = 0.0;
        var mean = sum.Select(s => s / count).ToArray();
        var covariance = new double[size * size];
        for (var i = 0; i < size; i++)
        {
            change = Math.Max(change, Math.Abs(mean[i] - Model.Mean[i]));
            for (var j = 0; j <= i; j++)
            {
                var value = (squares[(i * size) + j] / count) - (mean[i] * mean[j]);
                covariance[(i * size) + j] = covariance[(j * size) + i] = value;
            }
        }

        if (!Model.TrySet(covariance))
        {
            Ridged = true;
            for (var i = 0; i < size; i++) covariance[(i * size) + i] += Ridge;
            Model.TrySet(covariance);
        }

        for (var i = 0; i < covariance.Length; i++) change = Math.Max(change, Math.Abs(covariance[i] - Covariance[i]));
        mean.CopyTo(Model.Mean, 0);
        Covariance = covariance;
        return change;
    }

    private Span<double> Row(int index) => rows.AsSpan(index * size, size);

    /// <summary>Adds a row to a sum and its products to the lower triangle of sums of squares.</summary>
    private void Add(ReadOnlySpan<double> row, double[] sum, double[] squares)
    {
        for (var i = 0; i < size; i++)
        {
            sum[i] += row[i];
            var line = squares.AsSpan(i * size, i + 1);
            System.Numerics.Tensors.TensorPrimitives.MultiplyAdd(row[..(i + 1)], row[i], line, line);
        }
    }
}
