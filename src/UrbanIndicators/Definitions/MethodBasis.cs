namespace UrbanIndicators.Methods;

/// <summary>What a score is measured against.</summary>
public enum MethodBasis
{
    /// <summary>
    /// Fixed values of the definition: a target, goalposts, a table. The score of a place does not depend on other places.
    /// </summary>
    Absolute,

    /// <summary>The other places: their minimum and maximum, their mean, their ranks.</summary>
    Relative,

    /// <summary>Some indicators below a node are absolute, others relative.</summary>
    Mixed,
}
