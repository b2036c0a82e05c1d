namespace UrbanIndicators.Definitions.Formulas;

/// <summary>A parsed formula.</summary>
internal sealed class Formula
{
    public override string ToString() => "";
}
