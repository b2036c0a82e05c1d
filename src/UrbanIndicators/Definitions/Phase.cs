namespace UrbanIndicators;

/// <summary>A span of years in which targets fall due (近期, 中期, 远期).</summary>
/// <param name="Id">Its id.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year: targets of the phase are due by its end.</param>
/// <param name="Title">Its title; the id where none is given.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Phase(string Id, int From, int To, LocalizedText Title);
