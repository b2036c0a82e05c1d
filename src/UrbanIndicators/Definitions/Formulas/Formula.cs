using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace UrbanIndicators.Definitions.Formulas;

/// <summary>A parsed formula over the values of one place: <c>[green-area] / [built-up-area] * 100</c>.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class Formula
{
    public const int MaximumLength = 2_000;
    public const int MaximumDepth = 64;

    private readonly Dictionary<string, int> positions;

    internal Formula(FormulaNode root, IReadOnlyList<FormulaNode.Reference> references)
    {
        Root = root;
        positions = new(StringComparer.Ordinal);
        var ids = new List<string>();
        foreach (var reference in references)
        {
            if (positions.TryAdd(reference.Id, reference.Position)) ids.Add(reference.Id);
        }

        References = ids;
    }

    public FormulaNode Root { get; }

    /// <summary>The ids it needs, each once, in the order of the text.</summary>
    public IReadOnlyList<string> References { get; }

    public static bool TryParse(string text, [NotNullWhen(true)] out Formula? formula, [NotNullWhen(false)] out FormulaError? error) =>
        FormulaParser.TryParse(text, out formula, out error);

    /// <summary>The division of a value by another, times a factor.</summary>
    public static Formula Division(string id, string by, double factor)
    {
        FormulaNode.Reference[] operands = [new(id, 0), new(by, 0)];
        FormulaNode root = new FormulaNode.Operation(FormulaOperator.Divide, [.. operands], 0);
        if (factor != 1) root = new FormulaNode.Operation(FormulaOperator.Multiply, [root, new FormulaNode.Constant(factor, 0)], 0);
        return new(root, operands);
    }

    /// <summary>Where an id is first named in the text, from 0.</summary>
    public int PositionOf(string id) => positions[id];

    /// <summary>Gives the formula with figures in place of the ids: <c>31.5 / 70 * 100</c>; a missing one is shown as —.</summary>
    public string Substitute(Func<string, double> valueOf) => FormulaPrinter.Print(Root, id => Figure(valueOf(id)));

    /// <summary>Gives the formula in canonical form, which parses to the same formula.</summary>
    public override string ToString() => FormulaPrinter.Print(Root, id => $"[{id}]");

    /// <summary>Two formulas are equal when they are the same in canonical form, however they were spaced.</summary>
    public override bool Equals(object? obj) =>
        obj is Formula other && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    private static string Figure(double value) => double.IsNaN(value) ? "—" : value.ToString("R", CultureInfo.InvariantCulture);
}
