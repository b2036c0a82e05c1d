namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>A child as its node saw it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Weight">Its weight in the model.</param>
/// <param name="Score">Its score; NaN where there was none, or a provisional one.</param>
/// <param name="Coverage">The share of its applicable weight that is present; NaN where nothing below it applies.</param>
internal sealed record Part(string Id, double Weight, double Score, double Coverage);
