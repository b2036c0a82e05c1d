namespace UrbanIndicators;

/// <summary>The reference population that data-dependent parameters (minimum, mean, ranks) are learnt from and frozen at.</summary>
/// <param name="Period">The period, as text (<c>2023</c>); <see langword="null"/> for all.</param>
/// <param name="Group">The group of places; <see langword="null"/> for all.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record FitReference(string? Period = null, string? Group = null);
