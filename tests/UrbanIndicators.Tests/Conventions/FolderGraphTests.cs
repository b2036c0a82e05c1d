using System.Text;

namespace UrbanIndicators.Tests.Conventions;

/// <summary>The graph of the folders: without cycles, without arrows nobody needs, and as docs/architecture.md draws it.</summary>
public class FolderGraphTests
{
    private const string Page = "docs/architecture.md";
    private const string Begin = "<!-- rooms: printed by a test from the list it holds the folders to -->";
    private const string End = "<!-- end of rooms -->";

    [Test]
    public void Arrows_OfTheRooms_PointOnlyToRoomsBefore()
    {
        var order = Room.All.Select(r => r.Folder).ToList();
        Assert.That(order, Is.Unique);
        var wrong = from room in Room.All
                    from used in room.Uses
                    where order.IndexOf(used) < 0 || order.IndexOf(used) >= order.IndexOf(room.Folder)
                    select $"{room.Name} uses {Room.NameOf(used)}, which must stand before it in {nameof(Room)}: else there would be a cycle.";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Arrows_OfTheRooms_AreThoseTheFilesNeed()
    {
        var files = SourceFile.OfLibrary();
        var rooms = files.ToLookup(f => Room.Of(f.Path)!);
        var types = Room.All.ToDictionary(
            r =>
                r.Folder, r =>
                    rooms[r].SelectMany(f => f.Types).Select(t => t.Text).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var idle = from room in Room.All
                   from used in room.Uses
                   where !rooms[room].Any(f => f.MentionsOf(types[used]).Any())
                   select $"{room.Name} needs no arrow to {Room.NameOf(used)}: take it out of {nameof(Room)}.";
        using (Assert.EnterMultipleScope())
        {
            Assert.That(string.Join(Environment.NewLine, idle), Is.Empty);
            Assert.That(Room.All.Where(r => !rooms[r].Any()).Select(r => r.Name), Is.Empty, "rooms without a file");
        }
    }

    [Test]
    public void Graph_OfTheRooms_IsTheOneInTheDocs()
    {
        var page = File.ReadAllText(Repository.PathOf(Page)).ReplaceLineEndings("\n");
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        Assert.That(begin >= 0 && end > begin, $"{Page} has the table of rooms between \"{Begin}\" and \"{End}\"");
        TestContext.Out.WriteLine(Print());
        Approved.Verify($"{page[..begin]}{Begin}\n{Print()}{page[end..]}", Page);
    }

    private static string Print()
    {
        var table = new StringBuilder("\n| room | uses | packages |\n|---|---|---|\n");
        foreach (var room in Room.All)
        {
            table.Append("| ").Append(Quoted(room.Folder)).Append(" | ")
                .Append(room.Uses.Length == 0 ? "nothing" : string.Join(", ", room.Uses.Select(Quoted)))
                .Append(" | ").AppendJoin(", ", room.Packages).Append(" |\n");
        }

        return table.Append('\n').ToString();
    }

    private static string Quoted(string folder) => folder.Length == 0 ? "root" : $"`{folder}`";
}
