using System.Collections.Immutable;
using UrbanIndicators.Diagnostics;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Imputing;
using UrbanIndicators.Methods.Treating;

namespace UrbanIndicators.Tests.Scoring.Preparing;

/// <summary>Small tables, and methods fitted on them.</summary>
internal static class PreparingCases
{
    /// <summary>A missing value.</summary>
    public const double No = double.NaN;

    public static Indicator Indicator(string id, Direction direction = Direction.Higher) =>
        new() { Id = id, Name = new LocalizedText(id), Direction = direction };

    /// <summary>A table with columns a, b, c … and a place to each row.</summary>
    public static StageTable Table(params double[][] columns) => Table(columns, i => new Place($"p{i}"));

    public static StageTable Table(
        double[][] columns, Func<int, Place> place, Func<int, Period>? period = null, bool[]? reference = null,
            Direction[]? directions = null)
    {
        var indicators = columns.Select(
            (_, i) => Indicator(((char)('a' + i)).ToString(), directions?[i] ?? Direction.Higher)).ToImmutableArray();
        var builder = new PanelBuilder(indicators.Select(i => i.Id));
        for (var row = 0; row < columns[0].Length; row++) builder.Add(place(row), period?.Invoke(row), [.. columns.Select(c => c[row])]);
        return new(builder.Build(), indicators, columns, reference ?? [.. Enumerable.Repeat(true, columns[0].Length)]);
    }

    public static Method Method(string name, params (string Name, object Value)[] parameters) =>
        parameters.Aggregate(new Method(name), (m, p) => m.With(p.Name, p.Value switch
        {
            string text => new MethodValue(text),
            bool flag => new MethodValue(flag),
            string[] names => new MethodValue(names),
            var number => new MethodValue(Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture)),
        }));

    public static MethodDescriptor Descriptor(MethodKind kind, Method method, MethodRegistry? methods = null) =>
        (methods ?? MethodRegistry.Default).Find(kind, method.Name) ?? throw new ArgumentException($"There is no method {method.Name}.");

    /// <summary>Fits an imputation of some columns, all where none are given.</summary>
    public static Imputer? Fit(StageTable table, Method method, DiagnosticBag bag, int[]? columns = null, MethodRegistry? methods = null) =>
        Imputations.Fit(
            new(
                table, [.. columns ?? Enumerable.Range(0, table.Columns.Length)], method,
                Descriptor(MethodKind.Imputation, method, methods))
            { Diagnostics = bag });

    /// <summary>Fits and fills; fails when it cannot be fitted.</summary>
    public static double[][] Impute(StageTable table, Method method, int[]? columns = null)
    {
        var bag = new DiagnosticBag();
        var imputer = Fit(table, method, bag, columns);
        Assert.That(imputer, Is.Not.Null, () => string.Join('\n', bag.Items));
        return Filled(imputer!, table);
    }

    public static double[][] Filled(Imputer imputer, StageTable table)
    {
        double[][] output = [.. table.Columns.Select(c => c.ToArray())];
        imputer.Impute(table, output);
        return output;
    }

    /// <summary>Saves an imputer as the model does, and makes it anew.</summary>
    public static Imputer? Reread(Imputer imputer, StageTable table, Method method) =>
        Reread(imputer.Constants, imputer.Texts, table, method);

    /// <summary>Makes an imputer of what a saved model holds; <see langword="null"/> where it is refused.</summary>
    public static Imputer? Reread(
        ImmutableSortedDictionary<string, ImmutableArray<double>> numbers,
        ImmutableSortedDictionary<string, ImmutableArray<string>> texts,
        StageTable table,
        Method method)
    {
        ImmutableArray<string> own = [.. table.Indicators.Select(i => i.Id)];
        var setting = new ImputationSetting(
            new(method, Descriptor(MethodKind.Imputation, method)), table.Indicators, own, table.HoldsScores);
        return Saved.Read(numbers, texts, saved => Imputations.Read(setting, saved));
    }

    public static FittedTreatment? Fit(double[] values, Method method, DiagnosticBag bag, MethodRegistry? methods = null) =>
        Treatments.Fit(
            new(
                Indicator("a"), method, Descriptor(MethodKind.Treatment, method, methods),
                [.. values.Where(v => !double.IsNaN(v))])
            { Diagnostics = bag });

    /// <summary>Fits and applies; fails when it cannot be fitted.</summary>
    public static (double[] Treated, TreatmentReport Report, FittedTreatment Fitted) Treat(double[] values, Method method)
    {
        var bag = new DiagnosticBag();
        var fitted = Fit(values, method, bag);
        Assert.That(fitted, Is.Not.Null, () => string.Join('\n', bag.Items));
        return (Applied(fitted!, values), fitted!.Report!, fitted);
    }

    public static double[] Applied(FittedTreatment fitted, double[] values)
    {
        var treated = new double[values.Length];
        fitted.Apply(values, treated);
        return treated;
    }

    public static FittedTreatment? Reread(FittedTreatment fitted, Method method) => Reread(fitted.Constants, method);

    public static FittedTreatment? Reread(ImmutableSortedDictionary<string, ImmutableArray<double>> constants, Method method) =>
        Saved.Read(
            constants, texts: null,
            saved => Treatments.Read(Indicator("a"), new(method, Descriptor(MethodKind.Treatment, method)), saved));

    public static string[] Codes(DiagnosticBag bag) => [.. bag.Items.Select(d => d.Code)];
}
