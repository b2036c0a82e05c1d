namespace UrbanIndicators.Methods.Imputing;

/// <summary>The value of a cell from those of the place's nearest other periods; NaN to leave it missing.</summary>
/// <param name="before">The value of the nearest earlier period with one; NaN where there is none.</param>
/// <param name="after">The value of the nearest later period with one; NaN where there is none.</param>
/// <param name="back">The time since the earlier period; NaN where there is none.</param>
/// <param name="ahead">The time until the later period; NaN where there is none.</param>
internal delegate double TimeFigure(double before, double after, double back, double ahead);
