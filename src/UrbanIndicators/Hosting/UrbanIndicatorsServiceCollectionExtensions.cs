using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace UrbanIndicators.Hosting;

/// <summary>Registers the library with a container.</summary>
/// <threadsafety>To be called while an application is being set up, by one thread.</threadsafety>
public static class UrbanIndicatorsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="UrbanExamFactory"/> as a singleton. Options are checked when the host starts, or without one when the factory
    /// is first asked for.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; may be given in several calls, which add up.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddUrbanIndicators(this IServiceCollection services, Action<UrbanIndicatorsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<UrbanIndicatorsOptions>().ValidateOnStart();
        if (configure is not null) options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<UrbanIndicatorsOptions>, UrbanIndicatorsOptionsValidator>());
        services.TryAddSingleton<UrbanExamFactory>();
        return services;
    }
}
