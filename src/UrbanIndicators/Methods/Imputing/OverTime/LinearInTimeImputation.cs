using UrbanIndicators.Definitions;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Methods.Imputing;

/// <summary>On the line between the nearest earlier and later values, by the calendar.</summary>
/// <remarks>Before the first and after the last value the nearest one is held, or the cell is left (<c>edges</c>).</remarks>
internal sealed class LinearInTimeImputation() : TimeImputation(new(
        MethodKind.Imputation, "linear-in-time", Phrase.Of("imputation.linear-in-time"),
        "(v1·(t2 − t) + v2·(t − t1)) / (t2 − t1) between the place's nearest periods with a value")
{
    TakesOtherPeriods = true,
    Parameters =
    [
        new(ImputationWords.Edges, MethodParameterType.Word, Phrase.Of("linear-in-time.before-the-first-and-after"))
        {
            Words = [ImputationWords.HoldEdges, ImputationWords.LeaveEdges],
            Default = new MethodValue(ImputationWords.HoldEdges),
        },
    ],
})
{
    protected override TimeFigure FigureOf(MethodArguments arguments)
    {
        var hold = arguments.Word(ImputationWords.Edges) == ImputationWords.HoldEdges;
        return (before, after, back, ahead) =>
        {
            if (double.IsNaN(before) || double.IsNaN(after)) return !hold ? double.NaN : double.IsNaN(before) ? after : before;
            return ((before * ahead) + (after * back)) / (back + ahead);
        };
    }
}
