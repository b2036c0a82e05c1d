using System.Numerics;

namespace UrbanIndicators.Scoring.Aggregating;

/// <summary>The transform that makes a weighted mean of its kind: back(Σ w·forward(x) ÷ Σ w).</summary>
internal interface IMeanOperation
{
    Vector<double> Forward(Vector<double> scores);

    Vector<double> Back(Vector<double> mean);
}
