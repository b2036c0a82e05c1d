using System.Globalization;
using System.Text;
using UrbanIndicators.Explaining;

namespace UrbanIndicators.Extension.Tests;

/// <summary>A renderer of a package's own: a table with the arithmetic, the result and the source cells of each step.</summary>
internal static class MarkdownExplanation
{
    public static string Render(Explanation explanation, string language)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {explanation.Name.In(language)}\n\n");
        foreach (var step in explanation.Steps)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {step.Kind}: {Arithmetic(step)}");
            foreach (var operand in step.Operands.Where(o => o.Location.File is not null))
            {
                page.Append(CultureInfo.InvariantCulture, $" [{operand.Name?.In(language) ?? operand.Id}: {operand.Location}]");
            }

            page.Append('\n');
        }

        return page.ToString();
    }

    private static string Arithmetic(ExplanationStep step) => (step.Arithmetic, step.Result) switch
    {
        (null, null) => "–",
        (null, { } result) => result.ToString("0.###", CultureInfo.InvariantCulture),
        ({ } arithmetic, null) => arithmetic,
        ({ } arithmetic, { } result) => string.Create(CultureInfo.InvariantCulture, $"{arithmetic} = {result:0.###}"),
    };
}
