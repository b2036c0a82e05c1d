using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>The result for reading: one place in detail, several as a ranking.</summary>
internal static class ScoreView
{
    public static void Show(Screen screen, Assessment assessment)
    {
        Heading.Show(screen, assessment);
        if (assessment.Count == 1) PlaceView.Show(screen, assessment[0]);
        else RankingView.Show(screen, assessment);
        screen.Line(Labels.Rounded);
    }
}
