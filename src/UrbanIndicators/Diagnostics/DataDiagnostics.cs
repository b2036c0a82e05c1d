namespace UrbanIndicators.Diagnostics;

/// <summary>UI2xxx: what stands in the data files.</summary>
internal static class DataDiagnostics
{
    public static readonly DiagnosticDescriptor FileEmpty = DiagnosticFamily.Own.Error("UI2001");

    public static readonly DiagnosticDescriptor InvalidBytes = DiagnosticFamily.Own.Error("UI2002");

    public static readonly DiagnosticDescriptor NulByte = DiagnosticFamily.Own.Error("UI2003");

    public static readonly DiagnosticDescriptor QuoteNotClosed = DiagnosticFamily.Own.Error("UI2004");

    public static readonly DiagnosticDescriptor QuoteMisplaced = DiagnosticFamily.Own.Error("UI2005");

    public static readonly DiagnosticDescriptor RowTooLong = DiagnosticFamily.Own.Error("UI2006");

    public static readonly DiagnosticDescriptor TooManyColumns = DiagnosticFamily.Own.Error("UI2007");

    public static readonly DiagnosticDescriptor RowRagged = DiagnosticFamily.Own.Error("UI2008");

    public static readonly DiagnosticDescriptor HeaderRowAbsent = DiagnosticFamily.Own.Error("UI2009");

    public static readonly DiagnosticDescriptor HeaderDuplicate = DiagnosticFamily.Own.Error("UI2010");

    public static readonly DiagnosticDescriptor PlaceColumnAbsent = DiagnosticFamily.Own.Error("UI2011");

    public static readonly DiagnosticDescriptor ColumnNamedAbsent = DiagnosticFamily.Own.Error("UI2012");

    public static readonly DiagnosticDescriptor PlaceMissing = DiagnosticFamily.Own.Error("UI2013");

    public static readonly DiagnosticDescriptor CodeDamaged = DiagnosticFamily.Own.Error("UI2014");

    public static readonly DiagnosticDescriptor PeriodInvalid = DiagnosticFamily.Own.Error("UI2015");

    public static readonly DiagnosticDescriptor PeriodKindMixed = DiagnosticFamily.Own.Error("UI2016");

    public static readonly DiagnosticDescriptor RowDuplicate = DiagnosticFamily.Own.Error("UI2017");

    public static readonly DiagnosticDescriptor CellGivenTwice = DiagnosticFamily.Own.Error("UI2018");

    public static readonly DiagnosticDescriptor PeriodsIncomplete = DiagnosticFamily.Own.Error("UI2019");

    public static readonly DiagnosticDescriptor NumberInvalid = DiagnosticFamily.Own.Error("UI2020");

    public static readonly DiagnosticDescriptor ValueQualified = DiagnosticFamily.Own.Error("UI2021");

    public static readonly DiagnosticDescriptor MultiplierDoubled = DiagnosticFamily.Own.Error("UI2022");

    public static readonly DiagnosticDescriptor PercentUnexpected = DiagnosticFamily.Own.Error("UI2023");

    public static readonly DiagnosticDescriptor CellUnitUnknown = DiagnosticFamily.Own.Error("UI2024");

    public static readonly DiagnosticDescriptor NumberTooLarge = DiagnosticFamily.Own.Error("UI2025");

    public static readonly DiagnosticDescriptor StatusUnknown = DiagnosticFamily.Own.Error("UI2026");

    public static readonly DiagnosticDescriptor StatusContradicted = DiagnosticFamily.Own.Error("UI2027");

    public static readonly DiagnosticDescriptor PlaceAmbiguous = DiagnosticFamily.Own.Error("UI2028");

    public static readonly DiagnosticDescriptor EncodingUnknown = DiagnosticFamily.Own.Error("UI2029");

    public static readonly DiagnosticDescriptor IndicatorMissing = DiagnosticFamily.Own.Error("UI2030");

    public static readonly DiagnosticDescriptor ValueColumnsAbsent = DiagnosticFamily.Own.Error("UI2031");

    public static readonly DiagnosticDescriptor PlaceTableKeyDuplicate = DiagnosticFamily.Own.Error("UI2032");

    public static readonly DiagnosticDescriptor PlaceNotInTable = DiagnosticFamily.Own.Warning("UI2033");

    public static readonly DiagnosticDescriptor TextUnseen = DiagnosticFamily.Own.Error("UI2038");

    public static readonly DiagnosticDescriptor TitleLeftOut = DiagnosticFamily.Own.Note("UI2040");

    public static readonly DiagnosticDescriptor TotalLeftOut = DiagnosticFamily.Own.Note("UI2041");

    public static readonly DiagnosticDescriptor NoteLeftOut = DiagnosticFamily.Own.Note("UI2042");

    public static readonly DiagnosticDescriptor BlankLeftOut = DiagnosticFamily.Own.Note("UI2043");

    public static readonly DiagnosticDescriptor MissingCounted = DiagnosticFamily.Own.Note("UI2044");

    public static readonly DiagnosticDescriptor EncodingAssumed = DiagnosticFamily.Own.Note("UI2045");

    public static readonly DiagnosticDescriptor DateTaken = DiagnosticFamily.Own.Note("UI2046");

    public static readonly DiagnosticDescriptor QualifiersKept = DiagnosticFamily.Own.Note("UI2047");

    public static readonly DiagnosticDescriptor MultipliersRead = DiagnosticFamily.Own.Note("UI2048");

    public static readonly DiagnosticDescriptor ColumnNotRead = DiagnosticFamily.Own.Note("UI2049");

    public static readonly DiagnosticDescriptor PlaceAssumed = DiagnosticFamily.Own.Note("UI2050");

    public static readonly DiagnosticDescriptor WordsRead = DiagnosticFamily.Own.Note("UI2051");

    public static readonly DiagnosticDescriptor NotListed = DiagnosticFamily.Own.Note("UI2060");

    public static readonly DiagnosticDescriptor WeightColumnsAbsent = DiagnosticFamily.Own.Error("UI2070");

    public static readonly DiagnosticDescriptor WeightNameUnknown = DiagnosticFamily.Own.Error("UI2071");

    public static readonly DiagnosticDescriptor WeightNameShared = DiagnosticFamily.Own.Error("UI2072");

    public static readonly DiagnosticDescriptor WeightOfIndex = DiagnosticFamily.Own.Error("UI2073");

    public static readonly DiagnosticDescriptor WeightInvalid = DiagnosticFamily.Own.Error("UI2074");

    public static readonly DiagnosticDescriptor WeightNegative = DiagnosticFamily.Own.Error("UI2075");

    public static readonly DiagnosticDescriptor WeightTwice = DiagnosticFamily.Own.Error("UI2076");
}
