using System.Security.Cryptography;
using UrbanIndicators.Benchmarks;
using UrbanIndicators.Tests.Conventions;

namespace UrbanIndicators.Tests.Reference;

public class BenchRowsTests
{
    [Test]
    public void Write_AThousandRows_GivesTheReferenceFileByteForByte()
    {
        using var stream = new MemoryStream();
        BenchRows.Write(stream, 1000);
        // The SHA-256 of the 433,526 bytes that another program made from the same description.
        Assert.That(stream.Length, Is.EqualTo(433_526));
        Assert.That(
            Convert.ToHexStringLower(SHA256.HashData(stream.ToArray())),
            Is.EqualTo("3f907328ea89874600faa67f9030d240615beb7e4ea8c2012a5d28153c35e202"));
    }

    [Test]
    public void Yaml_OfTheModel_IsTheFileBesideTheBenchmarks() => Approved.Verify(BenchYaml.Text(), "benchmarks/bench-60.yaml");
}
