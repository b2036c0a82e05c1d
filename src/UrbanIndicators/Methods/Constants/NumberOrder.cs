namespace UrbanIndicators.Methods.Constants;

/// <summary>How each number of a list stands to the one before it.</summary>
internal enum NumberOrder
{
    /// <summary>It is larger.</summary>
    Rising,

    /// <summary>It is at least as large.</summary>
    NotFalling,
}
