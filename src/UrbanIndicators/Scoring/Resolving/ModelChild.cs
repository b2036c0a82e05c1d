using System.Runtime.InteropServices;

namespace UrbanIndicators.Scoring.Resolving;

/// <summary>A child of a node: a leaf or a node, by its number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ModelChild(bool IsLeaf, int Index);
