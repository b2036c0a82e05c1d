using System.Runtime.Intrinsics;

namespace UrbanIndicators.Methods.Aggregating;

/// <summary>The transform that makes a weighted mean of its kind: back(Σ w·forward(x) ÷ Σ w).</summary>
internal interface IMeanOperation
{
    Vector512<double> Forward(Vector512<double> scores);

    Vector512<double> Back(Vector512<double> mean);
}
