using System.Collections.Immutable;
using UrbanIndicators.Methods;
using UrbanIndicators.Methods.Constants;
using UrbanIndicators.Methods.Imputing;

namespace UrbanIndicators.Extension.Tests;

/// <summary>An imputation of a package's own: the largest value there is, or, where it is told to, a cell that is none of its business.</summary>
internal sealed class NeighbourlyImputation(string name, bool meddles) : ImputationMethod(new(MethodKind.Imputation, name, new(name), "max v"))
{
    public override Imputer Fit(ImputationContext context) => new Largest(
        [.. context.Columns.Select(c => context.Table.Indicators[c].Id)], [.. context.Columns.Select(c => context.Table.PresentOf(c).Max())], meddles);

    public override Imputer Read(ImputationSetting setting, ConstantReader constants) =>
        new Largest(constants.Ids(Imputer.IndicatorsName, setting.Own), constants.Numbers("largest"), meddles);

    private sealed class Largest(ImmutableArray<string> filled, ImmutableArray<double> largest, bool meddles) : Imputer
    {
        public override ImmutableArray<string> Filled => filled;

        public override ImmutableSortedDictionary<string, ImmutableArray<double>> Constants => ConstantsOf(("largest", largest));

        public override void Impute(StageTable input, double[][] output)
        {
            for (var column = 0; column < input.Indicators.Length; column++)
            {
                var own = filled.IndexOf(input.Indicators[column].Id);
                for (var row = 0; own >= 0 && row < input.RowCount; row++)
                {
                    if (meddles || IsMissing(input.Columns[column][row])) output[column][row] = largest[own];
                }
            }
        }
    }
}
