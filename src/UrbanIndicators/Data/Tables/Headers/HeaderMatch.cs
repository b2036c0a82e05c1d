namespace UrbanIndicators.Data.Tables.Headers;

/// <summary>What a header names.</summary>
/// <param name="Candidates">The columns of that name: none, one, or several when the name is ambiguous.</param>
/// <param name="Unit">The unit in brackets; <see langword="null"/> where there is none.</param>
internal readonly record struct HeaderMatch(IReadOnlyList<TargetColumn> Candidates, string? Unit)
{
    public bool Found => Candidates.Count > 0;
}
