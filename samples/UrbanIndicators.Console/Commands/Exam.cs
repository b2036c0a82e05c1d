using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Reads what the command line names: framework, data, targets.</summary>
internal sealed class Exam(Session session, CommandOptions options, string? frameworkPath)
{
    public Exam(Session session, CommandOptions options)
        : this(session, options, session.Value(options.Framework))
    {
    }

    private readonly Overrides overrides = new(session, options);
    private Panel? panel;

    public IReadOnlyList<string> DataFiles { get; } = session.Value(options.Data) ?? [];

    /// <summary>What an output file must not be.</summary>
    public IEnumerable<string> InputFiles =>
        new[] { frameworkPath, session.Value(options.PlaceTable), overrides.WeightFile }.OfType<string>().Concat(DataFiles);

    /// <summary>Checks the names of files and the output before any work is done.</summary>
    public void CheckFiles()
    {
        if (frameworkPath is null && BuiltIn is null) throw CommandException.Usage(Messages.FrameworkMissing);
        if (frameworkPath is not null && BuiltIn is not null) throw CommandException.Usage(Messages.FrameworkTwice);
        if (options.Data.Required && DataFiles.Count == 0) throw CommandException.Usage(Messages.DataMissing);
        foreach (var file in InputFiles)
        {
            if (Directory.Exists(file)) throw CommandException.Usage(Messages.FolderInsteadOfFile, file);
            if (!File.Exists(file)) throw CommandException.Usage(Messages.FileMissing, file, Directory.GetCurrentDirectory());
        }

        if (session.Value(options.Root) is { } root && !Directory.Exists(root)) throw CommandException.Usage(Messages.FolderMissing, root);
        session.Output.Check(InputFiles);
    }

    public UrbanExam Define()
    {
        if (BuiltIn is not { } id)
        {
            var exam = UrbanExam.Define(frameworkPath!, Definitions);
            session.Output.Check(ImportedFiles(exam.Framework));
            return overrides.Apply(exam);
        }

        return UrbanExam.BuiltIn.Contains(id, StringComparer.Ordinal)
            ? overrides.Apply(UrbanExam.DefineBuiltIn(id))
            : throw CommandException.Usage(Messages.BuiltInUnknown, id, ListOf(UrbanExam.BuiltIn));
    }

    /// <summary>Gives an exam its data, which is read once: a framework with other methods reads the same.</summary>
    public ObservedExam Observe(UrbanExam exam, CancellationToken cancellationToken)
    {
        var period = session.Value(options.Period);
        var reading = new TableReadOptions
        {
            Layout = LayoutNames.Parse(session.Value(options.Layout)),
            PlaceColumn = session.Value(options.PlaceColumn),
            PeriodColumn = session.Value(options.PeriodColumn),
            Period = period,
            HeaderRow = session.Value(options.HeaderRow),
            Lenient = session.Value(options.Lenient),
            PlaceTable = session.Value(options.PlaceTable),
            Encoding = session.Value(options.Encoding),
        };
        panel ??= PanelCsv.Read(DataFiles, exam.Framework, reading, cancellationToken);
        var observed = exam.Observe(panel);
        return period is { } asked && observed.Panel.HasPeriods ? observed.ForPeriod(asked) : observed;
    }

    public ObservedExam Target(ObservedExam observed)
    {
        var framework = observed.Plan.Framework;
        var (phase, year, set) = (session.Value(options.Phase), session.Value(options.Year), session.Value(options.TargetSet));
        if (phase is not null) Require(phase, framework.Phases.Select(p => p.Id), Messages.PhaseUnknown);
        if (set is not null) Require(set, SetsOf(framework), Messages.SetUnknown);
        return phase is null && year is null && set is null ? observed : observed.AgainstTargets(phase, year, set);
    }

    /// <summary>Does all of it and scores.</summary>
    public Assessment Score(CancellationToken cancellationToken)
    {
        CheckFiles();
        ObservedExam observed;
        using (session.Busy(Messages.Reading)) observed = Target(Observe(Define(), cancellationToken));
        using (session.Busy(Messages.Scoring)) return observed.Score(cancellationToken);
    }

    private string? BuiltIn => session.Value(options.BuiltIn);

    // The current folder if it holds the file, else the file's own: imports like ../catalogue then work inside a project and reach nothing
    // else.
    private DefinitionOptions Definitions
    {
        get
        {
            if (session.Value(options.Root) is { } root) return new() { Root = root };
            var current = Directory.GetCurrentDirectory();
            var relative = Path.GetRelativePath(current, Path.GetFullPath(frameworkPath!));
            var inside = !Path.IsPathRooted(relative) && relative != ".."
                && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            return new() { Root = inside ? current : null };
        }
    }

    // What a framework imports is known only when it has been read.
    private static IEnumerable<string> ImportedFiles(Framework framework) => framework.Indicators.Select(i => i.Location.File)
        .Concat(framework.Variables.Select(v => v.Location.File)).OfType<string>().Distinct(StringComparer.Ordinal);

    private void Require(string asked, IEnumerable<string> known, LocalizedText message)
    {
        var all = known.ToArray();
        if (!all.Contains(asked, StringComparer.Ordinal)) throw CommandException.Usage(message, asked, ListOf(all));
    }

    private string ListOf(IReadOnlyList<string> names) => names.Count == 0 ? Messages.NoneOfThem.In(session.Language) : NameList.Of(names);

    private static IEnumerable<string> SetsOf(Framework framework) =>
        framework.AllTargets().Select(t => t.Set).OfType<string>().Distinct(StringComparer.Ordinal);
}
