namespace UrbanIndicators.Definitions;

/// <summary>The parameters of imputations, and the words some of them take.</summary>
internal static class ImputationWords
{
    public const string Value = "value";
    public const string By = "by";
    public const string Group = "group";
    public const string Parent = "parent";
    public const string Level = "level";
    public const string Period = "period";
    public const string On = "on";
    public const string Neighbours = "k";
    public const string Take = "take";
    public const string TakeMean = "mean";
    public const string TakeMedian = "median";
    public const string Edges = "edges";
    public const string HoldEdges = "hold";
    public const string LeaveEdges = "leave";
    public const string Iterations = "iterations";
    public const string Tolerance = "tolerance";
}
