namespace UrbanIndicators.Tests.Fuzzing.Oracles;

/// <summary>Every rule of results, on every row of an assessment or on some of a long one.</summary>
internal static class AssessmentOracle
{
    private const int MostRows = 12;
    private const int MostExplained = 3;
    private const int MostCompared = 60;

    /// <param name="assessment">The result.</param>
    /// <param name="plain">Its input has no words of its own like NaN.</param>
    /// <param name="learnt">The model was fitted on the places it scores.</param>
    public static void Check(Assessment assessment, bool plain = true, bool learnt = true)
    {
        WeightOracle.Check(assessment.Model);
        foreach (var note in assessment.Notes.Concat(assessment.Model.Notes)) DiagnosticOracle.Check(note);
        for (var row = 0; row < Math.Min(assessment.Count, MostRows); row++)
        {
            var view = new PlaceView(assessment[row]);
            NodeOracle.Check(view);
            CoverageOracle.Check(view);
            LossOracle.Check(view);
            StatusOracle.Check(view);
            GradeOracle.Check(view);
            if (row < MostExplained) ExplanationOracle.Check(assessment[row], plain);
        }

        if (learnt && assessment.Count is > 0 and <= MostCompared) NormalisationOracle.Check(assessment, MostRows);
        RankOracle.Check(assessment);
        ExportOracle.Check(assessment);
    }
}
