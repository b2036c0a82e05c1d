namespace UrbanIndicators;

/// <summary>A band of the scale with a name (优, 良, 中, 差).</summary>
/// <param name="Id">Its id.</param>
/// <param name="From">The lowest score that earns it, on the framework's scale; compared with the unrounded score.</param>
/// <param name="Title">Its title.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Grade(string Id, double From, LocalizedText Title);
