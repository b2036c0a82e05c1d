namespace UrbanIndicators.Tests.Properties;

/// <summary>A model gives the same bits for one row, a block or many, before and after it was saved.</summary>
public class SameBitsProperties
{
    // Blocks hold 2,048 rows, vectors up to 8: both sides of every boundary, and rows that fill no vector.
    private static readonly int[] Sizes = [.. Enumerable.Range(1, 33), 63, 64, 65];

    private static readonly int[] LargeSizes = [2047, 2048, 2049, 4100];

    [TestCase(Mix.Bounded)]
    [TestCase(Mix.Unbounded)]
    public void Score_OfSmallPanelsAndSingleRows_HasTheSameBits(Mix mix) => Property.Holds(mix, recipe => Check(recipe, Sizes), tests: 25);

    [TestCase(Mix.Bounded)]
    [TestCase(Mix.Unbounded)]
    public void Score_OfPanelsAroundABlock_HasTheSameBits(Mix mix) => Property.Holds(mix, recipe => Check(recipe, LargeSizes), tests: 4);

    private static void Check(ExamRecipe recipe, int[] sizes)
    {
        var fitted = recipe.Exam().Fit();
        var model = SavedAndLoaded(fitted);
        var rows = recipe.Values(sizes.Max());
        var alone = new double[rows.Length][];
        for (var row = 0; row < rows.Length; row++)
        {
            alone[row] = new double[model.Nodes.Count];
            model.Score(ScaleProperties.InputsOf(model, rows[row]), alone[row]);
        }

        foreach (var size in sizes)
        {
            // Not always from the first row: the same row then stands at another place of its vector and block.
            var first = (rows.Length - size) / 2;
            var panel = recipe.Panel(rows[first..(first + size)]);
            var assessment = model.Score(panel);
            Property.RequireSame(fitted.Score(panel), assessment, "before saving");
            for (var n = 0; n < model.Nodes.Count; n++)
            {
                var scores = assessment.ScoresOf(model.Nodes[n]);
                for (var row = 0; row < size; row++)
                {
                    Property.RequireSameBits(scores[row], alone[first + row][n], $"{model.Nodes[n]}, row {row} of {size}");
                }
            }
        }
    }

    private static ScoringModel SavedAndLoaded(ScoringModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        stream.Position = 0;
        return ScoringModel.Load(stream);
    }
}
