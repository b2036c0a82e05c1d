using UrbanIndicators.Methods;

namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>
/// Grades: the one the score reaches, where a grade may be given at all, and for the index no better than a failed bottom line allows.
/// </summary>
internal static class GradeOracle
{
    public static void Check(PlaceView view)
    {
        foreach (var node in view.Nodes) CheckNode(view, node);
        CheckCap(view);
    }

    private static void CheckNode(PlaceView view, NodeScore node)
    {
        var mayHaveOne = !node.IsProvisional && !double.IsNaN(node.Score) && node.Basis == MethodBasis.Absolute;
        Require.That(mayHaveOne || node.Grade is null, "a grade where none may be", $"{view.Where}: {node.Node.Id} has {node.Grade?.Id}");
        if (!mayHaveOne || (node.Node.Id == view.Framework.Index.Id && view.Place.FailedBottomLines.Count > 0)) return;
        var (least, most) = (
            Reached(view, node.Score + (Bounds.SurelyAt * view.ScaleLength)),
            Reached(view, node.Score + (Bounds.SurelyApart * view.ScaleLength)));
        if (least == most)
        {
            Require.That(
                node.Grade?.Id == least,
                "another grade",
                $"{view.Where}: {node.Node.Id} at {node.Score:R} is {node.Grade?.Id ?? "none"}, expected {least ?? "none"}");
        }
    }

    private static string? Reached(PlaceView view, double score) =>
        view.Framework.Method.Grades.Where(g => score >= g.From).MaxBy(g => g.From)?.Id;

    private static void CheckCap(PlaceView view)
    {
        Require.That(
            view.Place.Grade?.Id == view.Index.Grade?.Id,
            "two grades of one index",
            $"{view.Where}: {view.Place.Grade?.Id} and {view.Index.Grade?.Id}");
        if (view.Place.FailedBottomLines.Count == 0) return;
        if (view.Framework.Method.BottomLineCap is not { } cap || view.Place.Grade is not { } grade)
        {
            return;
        }

        var best = view.Framework.Method.Grades.First(g => g.Id == cap).From;
        Require.That(grade.From <= best, "a grade above the cap of a failed bottom line", $"{view.Where}: {grade.Id}, at best {cap}");
    }
}
