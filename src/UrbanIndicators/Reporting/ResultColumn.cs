namespace UrbanIndicators.Reporting;

/// <summary>A column of a table of results.</summary>
/// <param name="Id">The fixed name that programs rely on: <c>score</c>, the id of a node.</param>
/// <param name="Heading">The heading for people.</param>
/// <param name="Kind">What its cells hold.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ResultColumn(string Id, LocalizedText Heading, ResultColumnKind Kind = ResultColumnKind.Text);
