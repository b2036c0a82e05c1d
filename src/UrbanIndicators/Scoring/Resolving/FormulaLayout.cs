using System.Collections.Immutable;
using UrbanIndicators.Scoring.Formulas;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>
/// Gives every column that formulas read or write a slot, and puts the formulas in an order in which each finds its operands.
/// </summary>
internal sealed class FormulaLayout
{
    private readonly Dictionary<string, int> inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    private readonly ImmutableArray<(int, int)>.Builder operands = ImmutableArray.CreateBuilder<(int, int)>();

    public FormulaLayout(Framework framework)
    {
        Inputs = [.. framework.Indicators.Select(i => i.Id), .. framework.Variables.Select(v => v.Id)];
        for (var i = 0; i < Inputs.Length; i++) inputs.Add(Inputs[i], i);
        var derived = framework.Indicators.Where(i => i.Derivation is not null).ToList();
        foreach (var indicator in derived) slots.Add(indicator.Id, slots.Count);
        foreach (var id in derived.SelectMany(i => i.Derivation!.References.Select(r => OperandOf(i, r))))
        {
            if (!slots.TryAdd(id, slots.Count)) continue;
            operands.Add((inputs[id.TrimStart(Given)], slots[id]));
        }
    }

    /// <summary>
    /// Marks, before an id, the value in the data of an indicator that is divided by its denominator. No id begins with it.
    /// </summary>
    private const char Given = '=';

    public ImmutableArray<string> Inputs { get; }

    public ImmutableArray<(int Input, int Slot)> Operands => operands.ToImmutable();

    public int SlotCount => slots.Count;

    public int InputOf(string id) => inputs[id];

    public int SlotOf(Indicator indicator) => indicator.Derivation is null ? -1 : slots[indicator.Id];

    /// <summary>Makes the formulas ready, each after those it reads.</summary>
    /// <param name="indicators">The model's indicators, in their order.</param>
    public ImmutableArray<DerivedColumn> Derive(ImmutableArray<Indicator> indicators)
    {
        var byId = indicators.Select((indicator, number) => (indicator, number)).ToDictionary(i => i.indicator.Id, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var derived = ImmutableArray.CreateBuilder<DerivedColumn>();
        foreach (var indicator in indicators) Add(indicator.Id);
        return derived.ToImmutable();

        void Add(string id)
        {
            if (!byId.TryGetValue(id, out var entry) || entry.indicator.Derivation is not { } formula || !done.Add(id)) return;
            foreach (var reference in formula.References) Add(reference);
            derived.Add(new(
                entry.number,
                inputs[id],
                slots[id],
                [.. formula.References.Select(r => slots[OperandOf(entry.indicator, r)])],
                new FormulaProgram(formula, reference => slots[OperandOf(entry.indicator, reference)]))
            {
                ReplacesGiven = entry.indicator.Denominator is not null,
            });
        }
    }

    private static string OperandOf(Indicator indicator, string reference) =>
        indicator.Denominator is not null && string.Equals(reference, indicator.Id, StringComparison.Ordinal)
            ? Given + reference
            : reference;
}
