using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Tables;

namespace UrbanIndicators.Cli.Commands;

/// <summary>What the command line changes about a framework: its methods and weights.</summary>
internal sealed class Overrides(Session session, CommandOptions options)
{
    /// <summary>The file of weights; <see langword="null"/> when the weights asked for are none.</summary>
    public string? WeightFile => session.Value(options.Weights) is { } asked && File.Exists(asked) ? asked : null;

    public UrbanExam Apply(UrbanExam exam)
    {
        if (session.Value(options.Normalise) is { } normalise)
        {
            exam = exam.Normalise(Parse(exam, MethodKind.Normalisation, normalise, options.Normalise.Name));
        }

        if (session.Value(options.Aggregate) is { } aggregate)
        {
            exam = exam.Aggregate(Parse(exam, MethodKind.Aggregation, aggregate, options.Aggregate.Name));
        }

        if (session.Value(options.Impute) is { } impute)
        {
            exam = exam.Impute(Parse(exam, MethodKind.Imputation, impute, options.Impute.Name));
        }

        if (session.Value(options.Treat) is { } treat) exam = exam.Treat(Parse(exam, MethodKind.Treatment, treat, options.Treat.Name));
        return session.Value(options.Weights) is { } weights ? Weigh(exam, weights) : exam;
    }

    /// <summary>Reads a method; mistakes are found in a file with the name of the option.</summary>
    public static Method Parse(UrbanExam exam, MethodKind kind, string text, string option) =>
        string.IsNullOrWhiteSpace(text)
            ? throw CommandException.Usage(Messages.MethodMissing, option)
            : exam.ParseMethod(kind, text, option);

    /// <summary>Gives the exam with the weights of a set, a method or a file.</summary>
    private UrbanExam Weigh(UrbanExam exam, string asked)
    {
        var sets = exam.Framework.WeightSets.Select(s => s.Id).ToList();
        if (sets.Contains(asked, StringComparer.Ordinal)) return exam.Weigh(new Method(asked));
        if (WeightFile is { } file) return exam.Weigh(WeightTables.Read(file, exam.Framework));
        var methods = exam.Methods.Describe().Where(m => m.Kind == MethodKind.Weighting).Select(m => m.Name).ToList();
        var name = asked.Trim('{', ' ').Split([':', ' '], 2)[0];
        return methods.Contains(name, StringComparer.Ordinal)
            ? exam.Weigh(Parse(exam, MethodKind.Weighting, asked, options.Weights.Name))
            : throw CommandException.Usage(
                Messages.WeightsUnknown, asked, NameList.Of(methods), sets.Count == 0 ? Messages.NoneOfThem : (object)NameList.Of(sets));
    }
}
