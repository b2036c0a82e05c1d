using System.Numerics;

namespace UrbanIndicators.Scoring.Functions;

/// <summary>Gives the position of values between the bottom (0) and the top (1) of the scale, uncut; NaN where the operation is not defined.</summary>
internal interface IPositionOperation
{
    Vector<double> Apply(Vector<double> values);
}
