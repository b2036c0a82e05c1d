using UrbanIndicators.Tests.Fuzzing.Mutating;

namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>Makes command lines of the console over a framework and its data; FOLDER stands for where they are.</summary>
internal sealed class CommandMaker(Chance chance)
{
    private static readonly string[] Commands = ["score", "score", "score", "gaps", "explain", "validate", "weights", "template", "stages"];

    private readonly List<string> arguments = [];

    public IReadOnlyList<string> Arguments()
    {
        var command = chance.OneOf(Commands);
        arguments.AddRange([command, $"FOLDER/{ExamMaker.Framework}"]);
        if (command == "explain") arguments.Add(chance.Of("index", "i0", "district-index", "n0", "nothing"));
        if (command is not "template" && chance.Percent(97)) arguments.AddRange(["--data", $"FOLDER/{ExamMaker.Data}"]);
        if (command is "stages") arguments.AddRange(["-o", "FOLDER/stages"]);
        else if (command is not ("explain" or "validate")) Add(60, "--format", chance.Of("csv", "csv", "json", "table"));
        Add(30, "--lang", chance.Of("zh", "en"));
        if (command is "score" or "gaps" or "explain" or "stages")
        {
            Add(20, "--phase", chance.Of("far", "near"));
            Add(10, "--year", chance.Of("2030", "2024", "0"));
            Add(15, "--period", chance.Of("2023", "2024", "2023-Q1"));
            Add(8, "--aggregate", Method(MethodKind.Aggregation));
            Add(8, "--normalise", Method(MethodKind.Normalisation));
            Add(8, "--impute", Method(MethodKind.Imputation));
            Add(8, "--treat", Method(MethodKind.Treatment));
            Add(8, "--weights", Method(MethodKind.Weighting));
        }

        if (command is "score") Flag(30, "--fail-on-bottom-line");
        if (command is not "template") Flag(25, chance.Of("--lenient", "--strict"));
        if (chance.Percent(5)) arguments.Insert(chance.Between(1, arguments.Count), Hostile.Token(chance));
        return [.. arguments.Select(a => a.ReplaceLineEndings(" "))];
    }

    private string Method(MethodKind kind) => new MethodMaker(chance, new(chance, wild: true)).Any(kind, new(0, 100));

    private void Add(int share, string option, string value)
    {
        if (chance.Percent(share)) arguments.AddRange([option, value]);
    }

    private void Flag(int share, string option)
    {
        if (chance.Percent(share)) arguments.Add(option);
    }
}
