namespace UrbanIndicators;

/// <summary>The fixed values of an indicator that earn the lowest and the highest score, in the indicator's unit.</summary>
/// <param name="Worst">The value that earns the bottom of the scale.</param>
/// <param name="Best">The value that earns the top of the scale; above <paramref name="Worst"/> where higher is better, below it where
/// lower is.
/// <see langword="null"/> where only <c>worst</c> is given (attainment of a target of 0 needs no more).</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Goalposts(double Worst, double? Best);
