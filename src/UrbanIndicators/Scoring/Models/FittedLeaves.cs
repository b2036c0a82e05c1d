using System.Collections.Immutable;
using UrbanIndicators.Methods.Normalising;
using UrbanIndicators.Scoring.Resolving;
using UrbanIndicators.Scoring.Stages;

namespace UrbanIndicators.Scoring.Models;

/// <summary>A resolved plan with what was learnt of its indicators, before its nodes.</summary>
/// <param name="Resolved">The plan.</param>
/// <param name="Functions">The normalisation of each leaf.</param>
/// <param name="Preparation">The stages between data and scores; <see langword="null"/> when there are none.</param>
internal sealed record FittedLeaves(ResolvedPlan Resolved, ImmutableArray<ColumnFunction> Functions, Preparation? Preparation);
