using UrbanIndicators.Arithmetic;

namespace UrbanIndicators.Methods.Treating;

/// <summary>Winsorising: the highest or lowest values are set to the next one, until the column passes or the points are used up.</summary>
/// <remarks>
/// While the test fails: with a skewness of at least 0 all values at the top are set to the highest value below them, else all values at
/// the bottom to the lowest above them; each is a point. Values that tie are treated together or, where they are more than the points left,
/// not at all (COINr, whose algorithm this is otherwise, goes beyond the limit there). It also ends when only one value would be left.
/// </remarks>
internal sealed class Winsorising
{
    private readonly ColumnEnds column;
    private readonly OutlierTest test;
    private readonly int points;
    private readonly double[] ends;

    private Winsorising(ColumnEnds column, OutlierTest test, int points)
    {
        this.column = column;
        this.test = test;
        this.points = points;
        ends = column.Ends;
        Bottom = ends[0];
        Top = ends[^1];
    }

    /// <summary>The number of values set to the bottom and to the top.</summary>
    public int Low { get; private set; }

    public int High { get; private set; }

    /// <summary>What values below are set to, where there are any.</summary>
    public double Bottom { get; private set; }

    public double Top { get; private set; }

    /// <summary>The moments after the last step.</summary>
    public Moments Moments { get; private set; }

    public bool Passes => !test.Fails(Moments);

    /// <summary>
    /// The number of values (at least) that tie at the end that was next, where they were more than the points left; else 0.
    /// </summary>
    public int TiesLeft { get; private set; }

    /// <summary>Winsorises a column.</summary>
    /// <param name="values">The values, at least one, none missing; they are put into another order.</param>
    /// <param name="test">The test.</param>
    /// <param name="points">The number of points that may be treated.</param>
    /// <param name="force">Goes on though the test is passed.</param>
    public static Winsorising Run(double[] values, OutlierTest test, int points, bool force)
    {
        var run = new Winsorising(new(values, points + 1), test, points);
        run.Measure();
        while ((force || !run.Passes) && run.Step())
        {
            run.Measure();
        }

        return run;
    }

    private void Measure() => Moments = column.MomentsWithin(Bottom, Top, test.Corrected);

    private bool Step()
    {
        var fromTop = Moments.Skewness >= 0;
        // With those already treated, which stand at the top (or bottom) too.
        var count = 0;
        while (count < ends.Length && (fromTop ? ends[ends.Length - 1 - count] >= Top : ends[count] <= Bottom)) count++;
        if (count + (fromTop ? Low : High) > points)
        {
            if (High + Low < points) TiesLeft = count - (fromTop ? High : Low);
            return false;
        }

        var next = count < ends.Length ? ends[fromTop ? ends.Length - 1 - count : count] : double.NaN;
        // Nothing would be left but one value.
        if (!(fromTop ? next > Bottom : next < Top)) return false;
        if (fromTop) (High, Top) = (count, next);
        else (Low, Bottom) = (count, next);
        return true;
    }
}
