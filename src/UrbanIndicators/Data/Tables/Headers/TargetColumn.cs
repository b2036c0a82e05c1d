namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>An indicator or variable of the framework as a column to be filled.</summary>
internal sealed record TargetColumn(
    int Order, string Id, LocalizedText Name, IReadOnlyList<string> Aliases, string? Unit, ValueRange? Valid)
{
    /// <summary>The unit as shown in messages.</summary>
    public string UnitShown => Unit ?? "1";

    public IEnumerable<string> Names => Name.Texts.Values.Concat(Aliases).Prepend(Id);
}
