namespace UrbanIndicators.Definitions.Yaml;

internal static class FrameworkCheck
{
    public static void ThrowIfInvalid(Framework framework, MethodRegistry methods)
    {
        _ = framework;
        _ = methods;
    }
}
