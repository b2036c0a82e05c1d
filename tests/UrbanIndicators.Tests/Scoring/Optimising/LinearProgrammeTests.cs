using UrbanIndicators.Arithmetic.Optimising;

namespace UrbanIndicators.Tests.Scoring.Optimising;

public class LinearProgrammeTests
{
    [Test]
    public void Maximise_TextbookCase_FindsTheCorner()
    {
        // Hillier and Lieberman, Wyndor Glass: max 3x + 5y, x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: (2, 6), 36.
        var programme = new LinearProgramme(2);
        programme.AddAtMost([1, 0], 4);
        programme.AddAtMost([0, 2], 12);
        programme.AddAtMost([3, 2], 18);
        var found = programme.Maximise([3, 5]);
        Assert.That(found.Point, Is.EqualTo(new[] { 2.0, 6.0 }).Within(1e-14));
        Assert.That(found.Value, Is.EqualTo(36).Within(1e-13));
    }

    [Test]
    public void Minimise_WithAllKindsOfConstraints_NeedsPhaseOne()
    {
        // min 2x + 3y, x + y = 10, x ≥ 3, y ≥ 2, x ≤ 6: y dearer, so x = 6, y = 4: 24.
        var programme = new LinearProgramme(2);
        programme.AddEqual([1, 1], 10);
        programme.AddAtLeast([1, 0], 3);
        programme.AddAtLeast([0, 1], 2);
        programme.AddAtMost([1, 0], 6);
        var found = programme.Minimise([2, 3]);
        Assert.That(found.Point, Is.EqualTo(new[] { 6.0, 4.0 }).Within(1e-14));
        Assert.That(found.Value, Is.EqualTo(24).Within(1e-13));
    }

    [Test]
    public void Maximise_ContradictingConstraints_IsInfeasible()
    {
        var programme = new LinearProgramme(1);
        programme.AddAtLeast([1], 5);
        programme.AddAtMost([1], 4);
        Assert.That(programme.Maximise([1]).Status, Is.EqualTo(LinearStatus.Infeasible));
    }

    [Test]
    public void Maximise_OpenCone_IsUnbounded()
    {
        var programme = new LinearProgramme(2);
        programme.AddAtMost([1, -1], 1);
        Assert.That(programme.Maximise([1, 0]).Status, Is.EqualTo(LinearStatus.Unbounded));
    }

    [Test]
    public void Maximise_BealesCyclingCase_Ends()
    {
        // Beale 1955: the steepest rise alone goes round in circles; optimum 1/20.
        var programme = new LinearProgramme(4);
        programme.AddAtMost([0.25, -60, -1 / 25.0, 9], 0);
        programme.AddAtMost([0.5, -90, -1 / 50.0, 3], 0);
        programme.AddAtMost([0, 0, 1, 0], 1);
        var found = programme.Maximise([0.75, -150, 0.02, -6]);
        Assert.That(found.Value, Is.EqualTo(0.05).Within(1e-14));
    }

    [Test]
    public void Maximise_NoConstraintsAndNoObjective_StaysAtZero() =>
        Assert.That(new LinearProgramme(3).Maximise([0, 0, 0]).Point, Is.EqualTo(new[] { 0.0, 0, 0 }));

    [Test]
    public void Maximise_EquationsThatRepeatEachOther_AreHarmless()
    {
        var programme = new LinearProgramme(2);
        programme.AddEqual([1, 1], 1);
        programme.AddEqual([2, 2], 2);
        Assert.That(programme.Maximise([2, 1]).Point, Is.EqualTo(new[] { 1.0, 0 }).Within(1e-14));
    }

    [Test]
    public void Add_WrongLengthOrNotFinite_IsRefused()
    {
        var programme = new LinearProgramme(2);
        Assert.That(() => programme.AddAtMost([1], 1), Throws.ArgumentException);
        Assert.That(() => programme.AddAtMost([1, double.NaN], 1), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => programme.Maximise([1]), Throws.ArgumentException);
    }

    /// <summary>Held against all corners, counted out: random programmes of two variables.</summary>
    [Test]
    public void Maximise_RandomProgrammes_FindTheBestOfAllCorners()
    {
        var random = new Random(7);
        for (var trial = 0; trial < 300; trial++)
        {
            var rows = Enumerable.Range(0, 6).Select(
                _ => new[] { (random.NextDouble() * 2) - 0.7, (random.NextDouble() * 2) - 0.7, (random.NextDouble() * 2) - 0.4 }).ToList();
            rows.Add([1, 0, 3]);
            rows.Add([0, 1, 3]);
            double[] objective = [random.NextDouble() - 0.3, random.NextDouble() - 0.3];
            var programme = new LinearProgramme(2);
            foreach (var row in rows) programme.AddAtMost(row.AsSpan(0, 2), row[2]);
            var expected = BestCorner([.. rows, [-1, 0, 0], [0, -1, 0]], objective);
            var found = programme.Maximise(objective);
            if (double.IsNaN(expected)) Assert.That(found.Status, Is.EqualTo(LinearStatus.Infeasible));
            else Assert.That(found.Value, Is.EqualTo(expected).Within(1e-9));
        }
    }

    /// <summary>Strong duality: max c·x, A·x ≤ b, equals min b·y, Aᵀ·y ≥ c. Whole numbers make many ties.</summary>
    [TestCase(true)]
    [TestCase(false)]
    public void Maximise_RandomProgrammes_EqualTheirDuals(bool whole)
    {
        var random = new Random(3);
        var optimal = 0;
        for (var trial = 0; trial < 500; trial++)
        {
            var (n, m) = (random.Next(1, 10), random.Next(1, 14));
            var rows = Enumerable.Range(0, m).Select(_ => Numbers(n)).ToArray();
            var (bounds, objective) = (Numbers(m), Numbers(n));
            var primal = new LinearProgramme(n);
            for (var i = 0; i < m; i++) primal.AddAtMost(rows[i], bounds[i]);
            var dual = new LinearProgramme(m);
            for (var j = 0; j < n; j++) dual.AddAtLeast([.. rows.Select(r => r[j])], objective[j]);
            var (found, other) = (primal.Maximise(objective), dual.Minimise(bounds));
            Assert.That(found.IsOptimal, Is.EqualTo(other.IsOptimal), $"trial {trial}");
            if (!found.IsOptimal) continue;
            optimal++;
            Assert.That(found.Value, Is.EqualTo(other.Value).Within(1e-9), $"trial {trial}");
            for (var i = 0; i < m; i++) Assert.That(
                rows[i].Zip(found.Point, (a, x) => a * x).Sum(), Is.LessThanOrEqualTo(bounds[i] + 1e-9), $"trial {trial}, constraint {i}");
        }

        Assert.That(optimal, Is.GreaterThan(50));

        double[] Numbers(int count) =>
            [.. Enumerable.Range(0, count).Select(_ => whole ? random.Next(-3, 5) : (random.NextDouble() * 4) - 1.4)];
    }

    private static double BestCorner(List<double[]> lines, double[] objective)
    {
        var best = double.NaN;
        foreach (var a in lines)
        {
            foreach (var b in lines)
            {
                var determinant = (a[0] * b[1]) - (a[1] * b[0]);
                if (Math.Abs(determinant) < 1e-12) continue;
                var x = ((a[2] * b[1]) - (a[1] * b[2])) / determinant;
                var y = ((a[0] * b[2]) - (a[2] * b[0])) / determinant;
                if (lines.Exists(l => (l[0] * x) + (l[1] * y) > l[2] + 1e-9)) continue;
                var value = (objective[0] * x) + (objective[1] * y);
                if (!(value <= best)) best = value;
            }
        }

        return best;
    }
}
