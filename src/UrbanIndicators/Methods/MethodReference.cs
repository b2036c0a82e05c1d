namespace UrbanIndicators.Methods;

/// <summary>What the names in a parameter stand for, where the framework knows it.</summary>
public enum MethodReference
{
    /// <summary>The framework does not know them: experts, places, columns of the data.</summary>
    None,

    /// <summary>Weight sets, or weightings that need no parameters.</summary>
    Weightings,

    /// <summary>Indicators.</summary>
    Indicators,

    /// <summary>The children of the node that is weighted.</summary>
    Children,
}
