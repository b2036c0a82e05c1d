namespace UrbanIndicators;

/// <summary>The part an indicator plays in its framework.</summary>
public enum IndicatorRole
{
    /// <summary>It measures the result itself.</summary>
    Core,

    /// <summary>It measures a condition of the result (法治环境, 财政投入 …).</summary>
    Auxiliary,
}
