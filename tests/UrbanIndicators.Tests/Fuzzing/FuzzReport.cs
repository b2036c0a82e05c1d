using System.Globalization;

namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>What a run over one target came to.</summary>
internal sealed class FuzzReport(FuzzTarget target)
{
    private readonly int[] outcomes = new int[Enum.GetValues<FuzzOutcome>().Length];
    private readonly Dictionary<string, FuzzFinding> findings = new(StringComparer.Ordinal);

    public int Cases => outcomes.Sum() + findings.Values.Sum(f => f.Count);

    public int Scored => outcomes[(int)FuzzOutcome.Scored];

    public IReadOnlyCollection<FuzzFinding> Findings => findings.Values;

    public void Add(FuzzOutcome outcome) => outcomes[(int)outcome]++;

    /// <summary>Counts a rule broken again; <see langword="false"/> when it was not broken before.</summary>
    public bool AddAgain(string rule)
    {
        if (!findings.TryGetValue(rule, out var known)) return false;
        findings[rule] = known with { Count = known.Count + 1 };
        return true;
    }

    public void Add(FuzzFinding finding) => findings.Add(finding.Rule, finding);

    public override string ToString()
    {
        var ends = Enum.GetValues<FuzzOutcome>().Select(o => $"{outcomes[(int)o]} {o.ToString().ToLowerInvariant()}");
        return string.Create(
            CultureInfo.InvariantCulture, $"{target.Name}: {Cases} cases, {string.Join(", ", ends)}, {findings.Count} rules broken");
    }
}
