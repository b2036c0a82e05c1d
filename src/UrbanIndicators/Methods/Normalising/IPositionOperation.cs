using System.Runtime.Intrinsics;

namespace UrbanIndicators.Methods.Normalising;

/// <summary>
/// Gives the position of values between the bottom (0) and the top (1) of the scale, uncut; NaN where the operation is not defined.
/// </summary>
internal interface IPositionOperation
{
    /// <summary>There are values it is not defined for.</summary>
    static abstract bool HasDomain { get; }

    Vector512<double> Apply(Vector512<double> values);
}
