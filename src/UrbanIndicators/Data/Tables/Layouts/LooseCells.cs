using UrbanIndicators.Data.Tables.Cells;
using UrbanIndicators.Data.Tables.Texts;
using UrbanIndicators.Diagnostics;

namespace UrbanIndicators.Data.Tables.Layouts;

/// <summary>Puts single values into a panel; a value given twice is an error.</summary>
internal static class LooseCells
{
    public static void AddTo(PanelBuilder builder, TableFile file, ReadSession session)
    {
        foreach (var (place, period, target, observation) in file.Cells)
        {
            builder.TryAddRow(place, period, out var row);
            var column = builder.IndexOf(target.Id);
            var there = builder.Get(row, column);
            var isMissing = observation.Status == ObservationStatus.Missing;
            if (Missing.StatusOf(there) != ObservationStatus.Missing)
            {
                if (isMissing) continue;
                session.Bag.Report(
                    DataDiagnostics.CellGivenTwice,
                    observation.Location,
                    target.Id,
                    Quoted.Text(place.Key),
                    CellTexts.Value(observation.Value),
                    builder.Locate(row, column, inThisFile: true),
                    CellTexts.Value(there));
                continue;
            }

            builder.Set(row, column, observation);
            if (observation.Status == ObservationStatus.Present) session.Use(target).Add(observation.Value);
        }
    }
}
