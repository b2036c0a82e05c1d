namespace UrbanIndicators.Tests.Data.Tables;

/// <summary>A cell: what is shown, and the number behind it where there is one.</summary>
internal sealed record Cell(string Text, double? Number = null)
{
    public static implicit operator Cell(string text) => new(text);
}
