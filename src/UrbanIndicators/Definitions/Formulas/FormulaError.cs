namespace UrbanIndicators.Definitions.Formulas;

/// <summary>Why a text is no formula.</summary>
/// <param name="Position">The character where it went wrong, from 0; the length of the text when it ended too soon.</param>
/// <param name="Reason">What was seen and what was expected.</param>
internal sealed record FormulaError(int Position, LocalizedText Reason);
