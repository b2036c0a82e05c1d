namespace UrbanIndicators;

/// <summary>
/// Which targets an assessment is held against: those of a phase, of a year, or (neither given) the first due at or after the data's
/// period.
/// </summary>
/// <param name="Phase">The id of a phase.</param>
/// <param name="Year">A year; not together with <paramref name="Phase"/>.</param>
/// <param name="Set">
/// The named set of targets; where an indicator has none in it, the set without a name serves. <see langword="null"/>: the set without a
/// name.
/// </param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record TargetReference(string? Phase = null, int? Year = null, string? Set = null);
