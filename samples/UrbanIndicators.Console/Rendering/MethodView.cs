using UrbanIndicators.Cli.Texts;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Cli.Rendering;

/// <summary>The list of methods for reading.</summary>
internal static class MethodView
{
    /// <summary>A table for each kind; a single method with its parameters.</summary>
    public static void Show(Screen screen, IReadOnlyList<MethodDescriptor> methods)
    {
        if (methods.DistinctBy(m => m.Name, StringComparer.Ordinal).Count() == 1)
        {
            foreach (var method in methods) ShowOne(screen, method);
            return;
        }

        foreach (var kind in methods.GroupBy(m => m.Kind))
        {
            var grid = new Grid(
                MethodWords.TitleOf(kind.Key),
                screen.Language).Text(Labels.Method).Text(Labels.Title).Text(Labels.Formula).Text(Labels.Parameters);
            foreach (var method in kind)
            {
                grid.Row(
                    null, method.Name, method.Title.In(screen.Language), method.Formula,
                    string.Join(", ", method.Parameters.Select(Named)));
            }

            grid.Show(screen);
        }

        screen.Line(Labels.OneMethod);
    }

    // What must be given stands without brackets.
    private static string Named(MethodParameter parameter) => parameter.IsRequired ? parameter.Name : $"[{parameter.Name}]";

    private static void ShowOne(Screen screen, MethodDescriptor method)
    {
        var language = screen.Language;
        screen.Line(Labels.MethodHeading, method.Name, method.Title.In(language), MethodWords.TitleOf(method.Kind).Within(language));
        if (method.Formula.Length > 0) screen.Line("  " + method.Formula);
        screen.Line("");
        if (method.Parameters.Count == 0)
        {
            screen.Line(Labels.NoParameters);
            return;
        }

        var grid = new Grid(Labels.Parameters, language)
            .Text(Labels.Name).Text(Labels.Type).Text(Labels.Allowed).Text(Labels.Default).Text(Labels.Meaning);
        foreach (var parameter in method.Parameters)
        {
            grid.Row(
                null, parameter.Name, MethodWords.TypeOf(parameter), MethodWords.Allowed(
                    parameter, language), MethodWords.Default(parameter, language),
                parameter.Meaning.In(language));
        }

        grid.Show(screen);
    }
}
