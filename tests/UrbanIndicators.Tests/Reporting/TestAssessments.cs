namespace UrbanIndicators.Tests.Reporting;

/// <summary>Three places scored with <see cref="TestFrameworks.Small"/>.</summary>
internal static class TestAssessments
{
    /// <summary>A name that a spreadsheet would run as a formula, and a console might take for markup.</summary>
    public const string Dangerous = "=1+[red]1[/]";

    /// <summary>
    /// 甲: attainments 36/40, 300/300, 5/10, 76/95 give 90, 100, 50, 80; ecology (90 + 100)/2 = 95, life (50 + 80)/2 = 65, index (95 + 65)/2
    /// = 80; safety is a failed bottom line. 乙: 40/40, 240/300, 10/10, 95/95 give 100, 80, 100, 100; ecology 90, life 100, index 95. The
    /// third: safety is missing, so that life rests on half its weight, less than 0.65: it is provisional and not used above, and so is the
    /// index with coverage 0.5.
    /// </summary>
    public static Assessment Three { get; } = UrbanExam.Define(TestFrameworks.Small).Observe(
        new PanelBuilder(["green", "air", "schools", "safety"])
            .Add("甲", Period.OfYear(2024), 36, 300, 5, 76)
            .Add("乙", Period.OfYear(2024), 40, 240, 10, 95)
            .Add(new Place(Dangerous) { Parent = "a \"b\", c" }, Period.OfYear(2024), 40, 300, 10, double.NaN)
            .Build()).Score();

    /// <summary>甲 alone.</summary>
    public static Assessment One { get; } = UrbanExam.Define(TestFrameworks.Small).Observe(
        new PanelBuilder(["green", "air", "schools", "safety"]).Add("甲", Period.OfYear(2024), 36, 300, 5, 76).Build()).Score();
}
