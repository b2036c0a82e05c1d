namespace UrbanIndicators.Definitions;

/// <summary>The target that counts for what was asked.</summary>
/// <param name="Target">The target.</param>
/// <param name="Due">The last year it is due in.</param>
/// <param name="CarriedForward">It was due before the phase or year asked.</param>
/// <param name="Overdue">Nothing was asked, and it was due before the data's period.</param>
/// <param name="FromDefaultSet">A named set was asked that has none, so the set without a name served.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ResolvedTarget(Target Target, int Due, bool CarriedForward, bool Overdue, bool FromDefaultSet);
