using UrbanIndicators.Cli.Running;
using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Commands;

/// <summary>Finds what a user names, by id or name.</summary>
internal static class Lookup
{
    /// <summary>Finds an indicator or scored node by id, else by its name in any language or an alias.</summary>
    public static string Id(Assessment assessment, string asked)
    {
        var framework = assessment.Model.Plan.Framework;
        var id = new TreeNames(framework).Id(asked);
        var isKnown = framework.Indicators.Any(i => i.Id == id) || assessment.Model.Nodes.Contains(id, StringComparer.Ordinal);
        return isKnown ? id : throw CommandException.Usage(Messages.NodeNotScored, id, NameList.Of(assessment.Model.Nodes));
    }

    /// <summary>Finds the row of a place, of its latest period where there are several.</summary>
    public static PlaceAssessment Row(Assessment assessment, string? place)
    {
        var places = assessment.Select(r => r.Place).DistinctBy(p => p.Key, StringComparer.Ordinal).ToArray();
        if (place is null)
        {
            if (places.Length == 1) return assessment.Find(places[0].Key);
            throw CommandException.Usage(Messages.PlaceAmbiguous, places.Length, NameList.Of([.. places.Select(p => p.Key)]));
        }

        string[] found = places.Any(p => p.Key == place) ? [place] : [.. places.Where(p => p.Name == place).Select(p => p.Key)];
        return found.Length switch
        {
            0 => throw CommandException.Usage(Messages.PlaceUnknown, place, NameList.Of([.. places.Select(p => p.Key)])),
            1 => assessment.Find(found[0]),
            _ => throw CommandException.Usage(Messages.PlaceNameShared, place, NameList.Of(found)),
        };
    }
}
