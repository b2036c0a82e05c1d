namespace UrbanIndicators.Methods.Aggregating;

/// <summary>An aggregation the user registered.</summary>
internal sealed class CustomAggregation(string name, AggregationFunction function)
    : AggregationMethod(new(MethodKind.Aggregation, name, new LocalizedText(name), "") { Function = function })
{
    public override Aggregator? Make(AggregationSetting setting) => new CustomAggregator(function, setting.Arguments.Method);
}
