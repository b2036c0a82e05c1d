namespace UrbanIndicators.Methods;

/// <summary>What a parameter of a method holds.</summary>
public enum MethodParameterType
{
    /// <summary>A finite number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>One of a few words, or any word where none are listed.</summary>
    Word,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A list of numbers.</summary>
    Numbers,

    /// <summary>Two numbers <c>[low, high]</c>, the first below the second.</summary>
    Pair,

    /// <summary>A list of points <c>[x, y]</c> with x rising.</summary>
    Points,

    /// <summary>A list of ids or names.</summary>
    Names,

    /// <summary>A list of lists of numbers.</summary>
    Matrix,
}
