using UrbanIndicators.Data.Tables.Headers;
using UrbanIndicators.Data.Tables.Sources;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Definitions;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Localisation;

namespace UrbanIndicators.Data.Tables.Cells;

/// <summary>Makes values of cells in the unit of their column, or reports why there is none.</summary>
internal sealed class CellReader(ReadSession session)
{
    private readonly NumberReader numbers = new(session.Options.MissingMarkers);

    /// <summary>Reads a cell. What cannot be used is reported and missing.</summary>
    /// <param name="records">The row.</param>
    /// <param name="field">The cell.</param>
    /// <param name="plan">Its column.</param>
    /// <param name="qualified">The author said elsewhere that the value is a bound: a qualifier is no mistake.</param>
    /// <param name="qualifier">The qualifier in the cell.</param>
    public double Read(RowReader records, int field, ColumnPlan plan, bool qualified, out ObservationQualifier qualifier)
    {
        var (text, at) = (records.Text(field), records.At(field));
        if (records.TryGetNumber(field, out var typed))
        {
            qualifier = ObservationQualifier.None;
            return Magnitude.IsUsable(typed)
                ? Usable(plan.Conversion.Apply(typed), text, plan, at)
                : Refuse(DataDiagnostics.NumberTooLarge, at, Quoted.InQuotes(text));
        }

        var number = numbers.Read(text);
        qualifier = number.Qualifier;
        switch (number.Kind)
        {
            case NumberKind.Missing:
                CountMissing(text, at);
                return Missing.Value;
            case NumberKind.NotApplicable:
                return Missing.NotApplicable;
            case NumberKind.NotAssessed:
                return Missing.NotAssessed;
            case NumberKind.TooLarge:
                return Refuse(DataDiagnostics.NumberTooLarge, at, Quoted.InQuotes(text));
            case NumberKind.Invalid:
                return Refuse(DataDiagnostics.NumberInvalid, at, Quoted.InQuotes(text));
            case NumberKind.Word:
                session.Tally.Count(DataDiagnostics.WordsRead, at);
                return InRange(NumberReader.Value(number.Digits, 0), text, plan, at);
        }

        if (qualifier != ObservationQualifier.None && !qualified && !session.Options.Lenient)
        {
            return Refuse(DataDiagnostics.ValueQualified, at, Quoted.InQuotes(text));
        }

        var value = InUnit(number, text, plan, at);
        return double.IsNaN(value) ? value : Usable(value, text, plan, at);
    }

    /// <summary>Reads a number that belongs to no column: a numerator, a sample size.</summary>
    public double ReadPlain(RowReader records, int field)
    {
        var (text, at) = (records.Text(field), records.At(field));
        if (records.TryGetNumber(field, out var typed))
        {
            return Magnitude.IsUsable(typed) ? typed : Refuse(DataDiagnostics.NumberInvalid, at, Quoted.InQuotes(text));
        }

        if (text.Length == 0) return double.NaN;
        var number = numbers.Read(text);
        if (number.Kind is NumberKind.Missing or NumberKind.NotApplicable or NumberKind.NotAssessed) return double.NaN;
        if (number.Kind == NumberKind.Number && !number.IsRatio && number.Qualifier == ObservationQualifier.None
            && TryMultiplier(number.Suffix, out var shift))
        {
            return NumberReader.Value(number.Digits, shift);
        }

        return Refuse(DataDiagnostics.NumberInvalid, at, Quoted.InQuotes(text));
    }

    /// <summary>Checks a value against the range of its column.</summary>
    public double InRange(double value, string text, ColumnPlan plan, SourceLocation at) => plan.Valid.Contains(value)
        ? value
        : Refuse(MatchDiagnostics.ValueOutOfRange, at, Quoted.InQuotes(text), plan.Target.Id, plan.Valid.InWords());

    public void CountMissing(string text, SourceLocation at, long number = 1)
    {
        var marker = NumberReader.FoldMarker(text);
        object shown = marker.Length == 0 ? Phrase.Of("cell-reader.nothing-in-them") : Quoted.InQuotes(text.Trim());
        session.Tally.Count(DataDiagnostics.MissingCounted, at, marker, number, shown);
    }

    private double Usable(double value, string text, ColumnPlan plan, SourceLocation at) => Magnitude.IsUsable(value)
        ? InRange(value, text, plan, at)
        : Refuse(DataDiagnostics.NumberTooLarge, at, Quoted.InQuotes(text));

    private double InUnit(NumberText number, string text, ColumnPlan plan, SourceLocation at)
    {
        var unit = plan.SourceUnit;
        if (number.IsRatio)
        {
            return plan.HasMultiplier
                ? Refuse(DataDiagnostics.CellUnitUnknown, at, Quoted.InQuotes(text), unit!)
                : plan.Conversion.Apply(NumberReader.Value(number.Digits, 0) / number.Divisor);
        }

        if (number.Suffix.Length == 0) return plan.Conversion.Apply(NumberReader.Value(number.Digits, 0));
        if (TryMultiplier(number.Suffix, out var shift))
        {
            if (plan.HasMultiplier) return Refuse(DataDiagnostics.MultiplierDoubled, at, Quoted.InQuotes(text), unit!);
            session.Tally.Count(DataDiagnostics.MultipliersRead, at);
            return plan.Conversion.Apply(NumberReader.Value(number.Digits, shift));
        }

        if (number.Suffix is "%" or "‰") return InShare(number, text, plan, at);
        if (plan.Target.Unit is { } target && Units.TryConvert(number.Suffix, target, out var conversion))
        {
            session.Tally.Count(DataDiagnostics.MultipliersRead, at);
            return conversion.Apply(NumberReader.Value(number.Digits, 0));
        }

        return Units.TryParse(number.Suffix, out _)
            ? Refuse(DataDiagnostics.CellUnitUnknown, at, Quoted.InQuotes(text), plan.Target.UnitShown)
            : Refuse(DataDiagnostics.NumberInvalid, at, Quoted.InQuotes(text));
    }

    private double InShare(NumberText number, string text, ColumnPlan plan, SourceLocation at)
    {
        if (plan.SourceUnit is null)
        {
            // A pure number: 95.6% is 0.956 of it.
            session.Tally.Count(DataDiagnostics.MultipliersRead, at);
            return NumberReader.Value(number.Digits, number.Suffix == "%" ? -2 : -3);
        }

        if (plan.Target.Unit is { } target && Units.TryParse(plan.SourceUnit, out var given) && given.Dimension == Units.Share
            && given.IsPercent == (number.Suffix == "%") && Units.TryConvert(number.Suffix, target, out var conversion))
        {
            return conversion.Apply(NumberReader.Value(number.Digits, 0));
        }

        return Refuse(DataDiagnostics.PercentUnexpected, at, Quoted.InQuotes(text), plan.SourceUnit);
    }

    private static bool TryMultiplier(string suffix, out int shift)
    {
        shift = suffix switch
        {
            "" => 0,
            "万" => 4,
            "亿" => 8,
            "万亿" => 12,
            _ => -1,
        };
        return shift >= 0;
    }

    private double Refuse(DiagnosticDescriptor what, SourceLocation at, params object[] arguments)
    {
        session.ReportCell(what, at, arguments);
        return Missing.Value;
    }
}
