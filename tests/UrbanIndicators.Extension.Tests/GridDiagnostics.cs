using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Extension.Tests;

/// <summary>A family of diagnostics of a package's own; the words stand in its resource files.</summary>
internal static class GridDiagnostics
{
    public static readonly DiagnosticFamily Family = new("GRID", new TextCatalogue(typeof(GridDiagnostics).Assembly));

    public static readonly DiagnosticDescriptor RowTooShort = Family.Error("GRID1001");

    public static readonly DiagnosticDescriptor HalfLifeNotPositive = Family.Error("GRID2001");

    public static readonly DiagnosticDescriptor HalfLifeLearnt = Family.Note("GRID2002");
}
