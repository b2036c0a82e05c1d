namespace UrbanIndicators.Methods;

/// <summary>A user's own treatment of outliers: turns one value into the one that is normalised in its stead.</summary>
/// <param name="value">The value in the indicator's unit; never missing.</param>
/// <param name="indicator">The indicator.</param>
/// <param name="method">The method as written, with its parameters.</param>
/// <returns>The treated value; NaN counts as missing.</returns>
/// <remarks>It must depend on nothing but its arguments: it is called from several threads, in any order.</remarks>
public delegate double TreatmentFunction(double value, Indicator indicator, Method method);
