using System.Text;

namespace UrbanIndicators.Tests.Rules;

/// <summary>Exams written as text: definitions in YAML, observations in CSV.</summary>
internal static class RuleExam
{
    /// <summary>A few roundings of a score of up to 100, whose unit in the last place is 1.4e-14.</summary>
    public const double Roundings = 1e-12;

    /// <summary>The two lines every definition begins with; the body's first line is line 3.</summary>
    private const string Head = "format: urban-indicators/1.0\nframework: { id: rule, title: Rule, status: official }\n";

    public static UrbanExam Define(string body, MethodRegistry? methods = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Head + body));
        return UrbanExam.Define(stream, methods is null ? null : new() { Methods = methods });
    }

    public static ObservedExam Observe(string body, string csv, MethodRegistry? methods = null) => Define(body, methods).ObserveText(csv);

    public static ObservedExam ObserveText(this UrbanExam exam, string csv, TableReadOptions? options = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return exam.Observe(stream, options);
    }

    public static Assessment Score(string body, string csv) => Observe(body, csv).Score();

    /// <summary>Scores one indicator, "a", in rows without periods; places are named p0, p1 …</summary>
    public static Assessment ScoreOne(string method, string indicator, params double[] values) =>
        Score($$"""
            method: { {{method}} }
            index: { id: index, children: [a] }
            indicators:
              a: { {{indicator}} }
            """,
            Column(values));

    public static string Column(params IEnumerable<double> values) =>
        "place,a\n" + string.Join('\n', values.Select((v, i) => FormattableString.Invariant($"p{i},{v:R}")));

    public static IndicatorScore Of(this PlaceAssessment place, string indicator) =>
        place.Indicators.Single(i => i.Indicator.Id == indicator);

    public static NodeScore Node(this PlaceAssessment place, string node) => place.Nodes.Single(n => n.Node.Id == node);

    /// <summary>The one note of the code; fails when there is none or there are several.</summary>
    public static Diagnostic Note(this Assessment assessment, string code) => assessment.Notes.Single(n => n.Code == code);

    public static IEnumerable<string> Codes(this Assessment assessment) => assessment.Notes.Select(n => n.Code);

    /// <summary>Runs what must be refused, and gives what was found.</summary>
    public static IReadOnlyList<Diagnostic> Refused(Func<object> action)
    {
        try
        {
            action();
        }
        catch (UrbanIndicatorsException e)
        {
            return e.Diagnostics;
        }

        throw new AssertionException("It was accepted.");
    }
}
