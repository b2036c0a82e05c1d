using System.Text;

namespace UrbanIndicators.Tests.Scoring;

public sealed class WeightsWithoutDataTests
{
    [Test]
    public void FindWeights_Given_AreSharesOfOne()
    {
        var found = Define("given", "equal").FindWeights()!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Nodes.Select(n => n.Node), Is.EqualTo(new[] { "index", "d" }));
            Assert.That(found.Nodes[0].Weights, Is.EqualTo(new[] { KeyValuePair.Create("d", 0.75), KeyValuePair.Create("c", 0.25) }));
            Assert.That(
                found.Effective,
                Is.EquivalentTo([KeyValuePair.Create("a", 0.375), KeyValuePair.Create("b", 0.375), KeyValuePair.Create("c", 0.25)]));
            Assert.That(found.Notes, Is.Empty);
        }
    }

    [Test]
    public void FindWeights_LearntFromData_AreNone() => Assert.That(Define("given", "entropy").FindWeights(), Is.Null);

    [Test]
    public void FindWeights_OfOneNode_LooksAtNoOther()
    {
        var found = Define("given", "entropy").FindWeights("index")!;
        Assert.That(found.Nodes.Select(n => n.Node), Is.EqualTo(new[] { "index" }));
    }

    [Test]
    public void DepthOf_ANode_IsCountedFromTheTop()
    {
        var index = Define("given", "equal").Framework.Index;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                index.Descendants().Select(n => $"{n.Id} {index.DepthOf(n.Id)}"),
                Is.EqualTo(new[] { "index 0", "d 1", "a 2", "b 2", "c 1" }));
            Assert.That(() => index.DepthOf("nowhere"), Throws.ArgumentException);
        }
    }

    private static UrbanExam Define(string weights, string below) => UrbanExam.Define(new MemoryStream(Encoding.UTF8.GetBytes($$"""
        format: urban-indicators/1.0
        framework: { id: f, title: F, status: assumed }
        method: { normalise: min-max, weights: {{weights}} }
        index: { id: index, children: [{ id: d, weight: 3, weights: {{below}}, children: [a, b] }, c] }
        indicators:
          a: { direction: higher }
          b: { direction: lower }
          c: { direction: higher }
        """)));
}
