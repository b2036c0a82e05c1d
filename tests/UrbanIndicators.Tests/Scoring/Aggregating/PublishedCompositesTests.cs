namespace UrbanIndicators.Tests.Scoring.Aggregating;

/// <summary>Composites made by the R package Compind 3.2, and by scipy, on the same matrix.</summary>
public class PublishedCompositesTests
{
    private const int Columns = 6;

    [TestCase("down")]
    [TestCase("up")]
    public void MazziottaPareto_OfTheMatrix_IsThatOfCompind(string penalty)
    {
        var scores = McdaMatrix.Turned;
        var actual = Fitted.On(new Method("mazziotta-pareto").With("penalty", new(penalty)), scores).Apply(scores);
        Assert.That(actual, Is.EqualTo(penalty == "down" ? McdaMatrix.MpiDown : McdaMatrix.MpiUp).Within(1e-9));
    }

    [Test]
    public void AdjustedMazziottaPareto_OfTheMatrix_IsThatOfCompind()
    {
        // The package rounds to three decimals.
        var scores = McdaMatrix.Turned;
        var actual = Fitted.On(new Method("adjusted-mazziotta-pareto"), scores).Apply(scores);
        Assert.That(actual, Is.EqualTo(McdaMatrix.Ampi).Within(0.5e-3 + 1e-9));
    }

    [Test]
    public void Owa_OfTheThreeWorst_IsThatOfCompind()
    {
        // Its CI_OWA_n: weights of 1/3 on the three worst of six.
        var scores = McdaMatrix.MinMax;
        var byCount = Fitted.On(new Method("owa").With("worst", new(3)), scores).Apply(scores);
        var byList = Fitted.On(new Method("owa").With("weights", new([0, 0, 0, 1, 1, 1])), scores).Apply(scores);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(byCount, Is.EqualTo(McdaMatrix.Owa).Within(1e-9));
            Assert.That(byList, Is.EqualTo(McdaMatrix.Owa).Within(1e-9));
        }
    }

    [Test]
    public void MeanMin_OfTheColumnsAsCompindStandardisesThem_IsThatOfCompind()
    {
        // The package standardises inside, to 100 ± 10, and recycles the six means and deviations down the twelve rows: row i is
        // standardised by the mean and deviation of column i mod 6. The function itself is the paper's, so on those figures it must give
        // the same.
        var columns = McdaMatrix.MinMax;
        var means = Array.ConvertAll(columns, c => c.Average());
        var deviations = columns.Select((c, i) => Math.Sqrt(c.Sum(v => (v - means[i]) * (v - means[i])) / (c.Length - 1))).ToArray();
        var recycled = Array.ConvertAll(
            columns, c => c.Select((v, row) => 100 + (10 * (v - means[row % Columns]) / deviations[row % Columns])).ToArray());
        var actual = Fitted.On(new Method("mean-min").With("alpha", new(0.5)).With("beta", new(1.0)), recycled).Apply(recycled);
        Assert.That(actual, Is.EqualTo(McdaMatrix.MeanMin).Within(1e-9));
    }

    [Test]
    public void BenefitOfTheDoubt_OfTheMatrix_IsThatOfLinearProgrammes()
    {
        var scores = McdaMatrix.Shares;
        var method = new Method("benefit-of-the-doubt");
        var free = Fitted.On(method, scores, scale: new(0, 1)).Apply(scores);
        var limited = Fitted.On(method.With("share-low", new(0.05)).With("share-high", new(0.4)), scores, scale: new(0, 1)).Apply(scores);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(free, Is.EqualTo(McdaMatrix.BenefitOfTheDoubt).Within(1e-9));
            Assert.That(limited, Is.EqualTo(McdaMatrix.BenefitOfTheDoubtLimited).Within(1e-9));
        }
    }
}
