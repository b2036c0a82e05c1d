#:project ../../src/UrbanIndicators/UrbanIndicators.csproj
using UrbanIndicators;

var assessment = UrbanExam
    .Define("indicators/frameworks/people-city-2035.yaml")
    .Observe("samples/data/china-2023.csv")
    .AgainstTargets(phase: "far")
    .Score();

foreach (var place in assessment)
{
    var provisional = place.IsProvisional ? " (provisional)" : "";
    Console.WriteLine($"{place.Place.Name} {place.Period}: {place.Score:F1}{provisional}, coverage {place.Coverage:P0}");
    foreach (var node in place.Nodes.Where(n => !double.IsNaN(n.Score))) Console.WriteLine($"  {node.Node.Title}: {node.Score:F1}");
    foreach (var gap in place.Gaps.Take(5))
    {
        Console.WriteLine($"  {gap.Name}: {gap.Value:G4} {gap.Unit}, short by {gap.Shortfall:G4} {gap.GapUnit}");
    }
}

Console.WriteLine(assessment.Find("China").Explain("green-coverage"));
