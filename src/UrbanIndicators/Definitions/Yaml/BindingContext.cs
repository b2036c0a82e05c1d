using UrbanIndicators.Definitions.Formulas;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;
using static UrbanIndicators.Diagnostics.DefinitionDiagnostics;

namespace UrbanIndicators.Definitions.Yaml;

/// <summary>What all binders of one framework share: the diagnostics, the methods, the ids taken so far.</summary>
internal sealed class BindingContext(DiagnosticBag bag, MethodRegistry methods)
{
    public const int MaximumDefinitions = 100_000;
    private const int SuggestionsMade = 200;

    private readonly Dictionary<string, SourceLocation> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> inputs = new(StringComparer.Ordinal);
    private int suggestions;
    private long effort = Suggestion.Effort;

    public DiagnosticBag Bag { get; } = bag;

    public MethodRegistry Methods { get; } = methods;

    /// <summary>The phases that could be read, by id; the names of others are known too, so that they are not reported twice.</summary>
    public Dictionary<string, Phase?> Phases { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of the weight sets, also of those that could not be read.</summary>
    public HashSet<string> WeightSets { get; } = new(StringComparer.Ordinal);

    /// <summary>The names that parameters of methods hold, to be looked up when everything has been read.</summary>
    public List<NameReference> References { get; } = [];

    public ValueRange Scale { get; set; } = new(0, 100);

    /// <summary>The order of the stages.</summary>
    public IReadOnlyList<ScoringStage> Stages { get; set; } = MethodSettings.DefaultStages;

    /// <summary>Tells whether a stage works on scores: it follows on normalising.</summary>
    public bool FollowsNormalising(MethodKind kind) => kind switch
    {
        MethodKind.Imputation => Follows(ScoringStage.Impute),
        MethodKind.Treatment => Follows(ScoringStage.Treat),
        _ => false,
    };

    public void Report(DiagnosticDescriptor descriptor, SourceNode node, params object[] arguments) =>
        Bag.Report(descriptor, node.Location, arguments);

    /// <summary>The remedy for a name that is not known. Searching costs, so only the first errors get a suggestion.</summary>
    public LocalizedText Hint(string name, IReadOnlyCollection<string> known) =>
        suggestions++ < SuggestionsMade ? Hints.OneOf(name, known, ref effort) : Phrase.Of("binding-context.correct-the-name");

    private bool Follows(ScoringStage stage) => Stages.SkipWhile(s => s != ScoringStage.Normalise).Contains(stage);

    /// <summary>Checks an id and takes it; reports when it is none or taken.</summary>
    public bool TakeId(string id, SourceNode at)
    {
        if (!CheckId(id, at)) return false;
        if (ids.TryAdd(id, at.Location)) return true;
        Report(IdDuplicate, at, Quoted.Text(id), ids[id].ToString());
        return false;
    }

    /// <summary>
    /// As <see cref="TakeId"/> for what data may give: headers are compared after folding, so two ids must differ after it too.
    /// </summary>
    public bool TakeInputId(string id, SourceNode at)
    {
        if (!TakeId(id, at)) return false;
        var folded = string.Concat(UnicodeForms.Compatible(id).Where(c => c is not ('-' or '_'))).ToLowerInvariant();
        if (inputs.TryAdd(folded, id)) return true;
        Report(IdsAlike, at, Quoted.Text(id), inputs[folded], ids[inputs[folded]].ToString());
        return false;
    }

    public bool CheckId(string id, SourceNode at)
    {
        if (Identifier.IsValid(id)) return true;
        var repaired = string.Concat(
            id.Take(Identifier.MaximumLength).Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-')).Trim('-', '_');
        Report(IdInvalid, at, Quoted.Text(id), repaired.Length == 0 ? "green-coverage" : Quoted.Text(repaired));
        return false;
    }

    /// <summary>Takes an alias for an id; reports when another id has it.</summary>
    public void TakeAlias(string alias, string id, SourceNode at)
    {
        if (!aliases.TryAdd(alias, id) && aliases[alias] != id) Report(AliasDuplicate, at, Quoted.Text(alias), aliases[alias]);
    }
}
