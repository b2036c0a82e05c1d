namespace UrbanIndicators.Tests.Conventions;

/// <summary>Holds the arrows between the folders of the library, and the shape of its files.</summary>
public class FolderTests
{
    private const int LongestFile = 300;
    private const int LongestLine = 140;

    private static readonly IReadOnlyList<SourceFile> Files = SourceFile.OfLibrary();

    [Test]
    public void Files_OfTheLibrary_StandInAKnownFolder()
    {
        Assert.That(Files, Has.Count.GreaterThan(100));
        var strays = Files.Where(f => Room.Of(f.Path) is null).Select(f => $"{f.Path}: say in {nameof(Room)} what its folder may use.");
        Assert.That(strays, Is.Empty);
    }

    [Test]
    public void Files_OfTheLibrary_HoldOneTypeNamedAsTheFile()
    {
        // A partial type may stand in several files: Normalisation.Attainment.cs.
        var wrong = from file in Files
                    let name = Path.GetFileName(file.Path).Split('.')[0]
                    let types = file.Types.Select(t => t.Text).Distinct(StringComparer.Ordinal).ToList()
                    where types.Count != 1 || types[0] != name
                    where !(types.Count == 0 && name is "AssemblyInfo" or "GlobalUsings")
                    select $"{file.Path}:{(file.Types.Count > 1 ? file.Types[1].Line : 1)}: expected the one type {name}, found "
                        + $"{Listed(types)}.";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Files_OfTheLibrary_AreShort()
    {
        // The tables of diagnostics are texts in a row, not code: a family stays together.
        var long_ = Files.Where(
            f =>
                f.LineCount > LongestFile && !f.Path.EndsWith("Diagnostics.cs", StringComparison.Ordinal)).Select(f =>
                    $"{f.Path}: {f.LineCount} lines; at most {LongestFile} are allowed: divide it.");
        Assert.That(long_, Is.Empty);
    }

    [Test]
    public void Rooms_OfTheLibrary_HoldFewerThan40Files()
    {
        var full = Files.GroupBy(f => Room.Of(f.Path)!).Where(r => r.Count() >= 40).Select(r => $"{r.Key.Name} has {r.Count()} files: divide it.");
        Assert.That(full, Is.Empty);
    }

    /// <summary>Characters are counted, not bytes. Tests may hold data in longer lines.</summary>
    [Test]
    public void Lines_OfTheCode_HaveAtMost140Characters()
    {
        var wrong = from folder in (string[])["src", "samples", "benchmarks"]
                    from file in Repository.SourceFiles(folder)
                    where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
                    from line in File.ReadLines(Repository.PathOf($"{folder}/{file}")).Select((text, number) => (text.Length, Number: number + 1))
                    where line.Length > LongestLine
                    select $"{folder}/{file}:{line.Number}: {line.Length} characters; at most {LongestLine} are allowed.";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Folders_OfTheLibrary_UseOnlyWhatTheyMay()
    {
        Assert.That(ForbiddenMentions(Files), Is.Empty);
    }

    [Test]
    public void Folders_OfTheLibrary_UseOnlyTheirPackages()
    {
        var wrong = from file in Files
                    let room = Room.Of(file.Path)
                    from package in Room.GuardedPackages
                    where !room.Packages.Contains(package, StringComparer.Ordinal)
                    from at in MentionsOfNamespace(file, package)
                    let allowed = Room.All.Where(r => r.Packages.Contains(package, StringComparer.Ordinal)).Select(r => r.Name)
                    select $"{file.Path}:{at.Line}: {package} may be used only in {string.Join(" and ", allowed)}.";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void ForbiddenMentions_OfFilesThatBreakTheArrows_NameFileLineAndWhatIsAllowed()
    {
        SourceFile[] files =
        [
            new("Data/Table.cs", "namespace X;\ninternal class Table\n{\n    private readonly Outline outline = Outline.Empty;\n}\n"),
            new(
                "Definitions/Outline.cs",
                "internal class Outline { public string? Table { get; init; } public int N => Table?.Length ?? 0; }"),
            new("Scoring/Engine.cs", "internal class Engine { Outline o = new(); Table t = new(); }"),
        ];
        Assert.That(ForbiddenMentions(files), Is.EqualTo(new[]
        {
            "Data/Table.cs:4: uses Outline of Definitions/; Data/ may use only Diagnostics/.",
            "Data/Table.cs:4: uses Outline of Definitions/; Data/ may use only Diagnostics/.",
        }));
    }

    private static IEnumerable<string> ForbiddenMentions(IReadOnlyList<SourceFile> files)
    {
        // Two rooms may have a type of the same name (each a NumberText of its own): a mention is wrong only when no such type may be used.
        var types = files.SelectMany(
            f => f.Types.Select(t => (t.Text, Room: Room.Of(f.Path)!))).ToLookup(t => t.Text, t => t.Room, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var room = Room.Of(file.Path)!;
            var forbidden = types.Where(t => !t.Any(room.MayUse)).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var mention in file.MentionsOf(forbidden))
            {
                yield return $"{file.Path}:{mention.Line}: uses {mention.Text} of {types[mention.Text].First().Name}; {room}.";
            }
        }
    }

    /// <summary>Where <c>using Package…</c> or <c>Package.Type</c> stands.</summary>
    private static IEnumerable<SourceToken> MentionsOfNamespace(SourceFile file, string name)
    {
        var words = name.Split('.');
        for (var i = 0; i + (words.Length * 2) - 1 < file.Tokens.Count; i++)
        {
            var found = i == 0 || !file.Tokens[i - 1].Is(".");
            for (var w = 0; w < words.Length && found; w++)
            {
                found = file.Tokens[i + (2 * w)].Is(words[w]) && (w == words.Length - 1 || file.Tokens[i + (2 * w) + 1].Is("."));
            }

            if (found) yield return file.Tokens[i];
        }
    }

    private static string Listed(List<string> types) => types.Count == 0 ? "none" : string.Join(", ", types);
}
