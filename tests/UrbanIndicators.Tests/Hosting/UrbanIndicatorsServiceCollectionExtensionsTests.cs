using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UrbanIndicators.Hosting;

namespace UrbanIndicators.Tests.Hosting;

public sealed class UrbanIndicatorsServiceCollectionExtensionsTests
{
    [Test]
    public void AddUrbanIndicators_Defaults_GivesOneFactory()
    {
        using var services = new ServiceCollection().AddUrbanIndicators().BuildServiceProvider(validateScopes: true);
        var first = services.GetRequiredService<UrbanExamFactory>();
        Assert.That(services.GetRequiredService<UrbanExamFactory>(), Is.SameAs(first));
    }

    [Test]
    public void AddUrbanIndicators_CalledTwice_AddsUpAndRegistersOnce()
    {
        var collection = new ServiceCollection()
            .AddUrbanIndicators(o => o.DefinitionsRoot = Path.GetTempPath())
            .AddUrbanIndicators(o => o.Csv = new() { Lenient = true });
        using var services = collection.BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<UrbanIndicatorsOptions>>().Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(options.DefinitionsRoot, Is.EqualTo(Path.GetTempPath()));
            Assert.That(options.Csv.Lenient, Is.True);
            Assert.That(collection.Count(d => d.ServiceType == typeof(UrbanExamFactory)), Is.EqualTo(1));
            Assert.That(collection.Count(d => d.ServiceType == typeof(IValidateOptions<UrbanIndicatorsOptions>)), Is.EqualTo(1));
        }
    }

    [Test]
    public void AddUrbanIndicators_SeveralMistakes_AllAreNamed()
    {
        using var services = new ServiceCollection()
            .AddUrbanIndicators(o =>
            {
                o.DefinitionsRoot = "/no/such/folder";
                o.Methods = null!;
                o.Csv = new() { HeaderRow = 0, Layout = (TableLayout)99, PlaceTable = "/no/such/file.csv" };
            })
            .BuildServiceProvider();
        Assert.That(
            () => services.GetRequiredService<UrbanExamFactory>(),
            Throws.InstanceOf<OptionsValidationException>().With.Property("Failures").Exactly(5).Items);
    }
}
