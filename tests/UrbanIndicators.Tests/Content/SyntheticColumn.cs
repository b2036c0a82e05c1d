namespace UrbanIndicators.Tests.Content;

/// <summary>A column of the synthetic districts: its ends are a plausible bad and a plausible good value.</summary>
internal sealed record SyntheticColumn(string Id, string Header, string Unit, decimal From, decimal To, int Decimals)
{
    public decimal Lowest { get; init; } = decimal.MinValue;

    public decimal Highest { get; init; } = decimal.MaxValue;
}
