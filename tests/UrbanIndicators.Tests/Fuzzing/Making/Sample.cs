namespace UrbanIndicators.Tests.Fuzzing.Making;

/// <summary>A framework with data that belongs to it.</summary>
internal sealed record Sample(string Framework, string Data)
{
    private const int MostLines = 15;

    private static readonly Lazy<Sample[]> Known = new(() =>
    [
        Read("indicators/frameworks/synthetic-districts.yaml", "samples/data/synthetic-districts-2022-2024.csv"),
        Read("indicators/frameworks/synthetic-districts.yaml", "samples/data/synthetic-districts-2024-export.csv", int.MaxValue),
        Read("indicators/frameworks/human-development-index.yaml", "samples/data/hdi-2022.csv"),
        Read("indicators/frameworks/people-city-2035.yaml", "samples/data/china-2023.csv"),
        Read("indicators/frameworks/beijing-monitoring.yaml", "samples/data/beijing-2024.csv"),
        Read("samples/asem/asem.yaml", "samples/asem/asem.csv"),
    ]);

    public static Sample Districts => Known.Value[0];

    public FuzzCase ToCase() => FuzzCase.Of((ExamMaker.Framework, Framework), (ExamMaker.Data, Data));

    /// <summary>One of the repository, the smaller ones more often; or, as often, one that is made up.</summary>
    public static Sample Some(Chance chance)
    {
        var number = chance.Below(22);
        if (number < 11)
        {
            var draft = new FrameworkMaker(chance).Make();
            var table = new TableMaker(chance).Make(draft.Columns);
            return new(draft.Yaml, TableText.Of(table, TableText.Some(table, chance)));
        }

        return Known.Value[number switch { < 14 => 0, < 16 => 1, < 19 => 2, 19 => 3, 20 => 4, _ => 5 }];
    }

    private static Sample Read(string framework, string data, int lines = MostLines) =>
        new(Corpus.Read(framework), string.Join('\n', Corpus.Read(data).Split('\n').Take(lines)).TrimEnd('\n') + "\n");
}
