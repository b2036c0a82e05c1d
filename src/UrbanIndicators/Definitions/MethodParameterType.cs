namespace UrbanIndicators.Definitions;

/// <summary>What a parameter of a method holds.</summary>
internal enum MethodParameterType
{
    /// <summary>A finite number.</summary>
    Number,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A list of numbers.</summary>
    Numbers,

    /// <summary>A list of points <c>[x, y]</c> with x rising.</summary>
    Points,
}
