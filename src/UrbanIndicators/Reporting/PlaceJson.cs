using System.Text.Json;
using UrbanIndicators.Methods;

namespace UrbanIndicators.Reporting;

/// <summary>The result of one place and period as a JSON object; names are those of the CSV columns.</summary>
internal static class PlaceJson
{
    public static void Write(Utf8JsonWriter json, PlaceAssessment result)
    {
        var place = result.Place;
        json.WriteStartObject();
        json.WriteString("place", place.Key);
        json.WriteString("name", place.Name);
        json.WriteTextOrNull("code", place.Code);
        json.WriteTextOrNull("parent", place.Parent);
        json.WriteTextOrNull("group", place.Group);
        json.WriteTextOrNull("level", place.Level);
        json.WriteTextOrNull("period", result.Period?.ToString());
        if (result.Rank is { } rank) json.WriteNumber("rank", rank);
        else json.WriteNull("rank");
        json.WriteNumberOrNull("score", result.Score);
        json.WriteBoolean("provisional", result.IsProvisional);
        json.WriteTextOrNull("grade", result.Grade?.Id);
        json.WriteNumberOrNull("coverage", result.Coverage);
        if (result.Assessment.Prepared is not null)
        {
            json.WriteNumber("imputed", result.ImputedShare);
            json.WriteBoolean("left_out", result.IsLeftOut);
        }

        json.WriteNumber("met", result.MetCount);
        json.WriteNumber("unmet", result.NotMetCount);
        json.WriteIds("bottom_line_failed", result.FailedBottomLines);
        json.WriteIds("bottom_line_undetermined", result.UndeterminedBottomLines);
        WriteArray(json, "nodes", result.Nodes, WriteNode);
        WriteArray(json, "indicators", result.Indicators, WriteIndicator);
        WriteArray(json, "gaps", result.Gaps, WriteGap);
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, NodeScore node)
    {
        json.WriteString("id", node.Node.Id);
        json.WriteLocalized("title", node.Node.Title);
        json.WriteNumberOrNull("score", node.Score);
        json.WriteBoolean("provisional", node.IsProvisional);
        if (node.Remark is { } remark) json.WriteLocalized("remark", remark);
        json.WriteTextOrNull("grade", node.Grade?.Id);
        json.WriteNumberOrNull("coverage", node.Coverage);
        json.WriteNumber("imputed", node.ImputedShare);
        json.WriteNumberOrNull("weight", node.EffectiveWeight);
        json.WriteNumberOrNull("points_lost", node.Loss);
        json.WriteNumberOrNull("contribution", node.Contribution);
        json.WriteString("basis", node.Basis switch
        {
            MethodBasis.Absolute => "absolute",
            MethodBasis.Relative => "relative",
            _ => "mixed",
        });
    }

    private static void WriteIndicator(Utf8JsonWriter json, IndicatorScore score)
    {
        json.WriteString("id", score.Indicator.Id);
        json.WriteLocalized("name", score.Indicator.Name);
        json.WriteNumberOrNull("value", score.Value);
        json.WriteTextOrNull("unit", score.Indicator.Unit);
        json.WriteString("qualifier", Words.Of(score.Observation.Qualifier));
        json.WriteTextOrNull("as_of", score.Observation.AsOf);
        json.WriteTextOrNull("source", score.Observation.Source);
        json.WriteTextOrNull("note", score.Observation.Note);
        json.WriteBoolean("derived", score.IsDerived);
        json.WriteBoolean("imputed", score.IsImputed);
        json.WriteBoolean("treated", score.IsTreated);
        json.WriteNumberOrNull("scored_value", score.ScoredValue);
        json.WriteString("status", Words.Of(score.Status));
        json.WriteBoolean("bottom_line", score.Indicator.BottomLine);
        json.WriteTextOrNull("comparator", score.Target is { } target ? Words.Of(target.Comparator) : null);
        json.WriteNumberOrNull("target_low", score.Target?.Low ?? double.NaN);
        json.WriteNumberOrNull("target_high", score.Target?.High ?? double.NaN);
        if (score.Due is { } due) json.WriteNumber("due", due);
        else json.WriteNull("due");
        json.WriteBoolean("scored", score.IsScored);
        json.WriteNumberOrNull("score", score.Score);
        json.WriteBoolean("clipped", score.IsClipped);
        json.WriteNumberOrNull("weight", score.EffectiveWeight);
        json.WriteNumberOrNull("nominal_weight", score.NominalWeight);
        json.WriteNumberOrNull("points_lost", score.Loss);
        json.WriteNumberOrNull("contribution", score.Contribution);
    }

    private static void WriteGap(Utf8JsonWriter json, Gap gap)
    {
        json.WriteString("indicator", gap.Id);
        json.WriteLocalized("name", gap.Name);
        json.WriteNumberOrNull("value", gap.Value);
        json.WriteTextOrNull("unit", gap.Unit);
        json.WriteString("comparator", Words.Of(gap.Target.Comparator));
        json.WriteNumberOrNull("target_low", gap.Target.Low);
        json.WriteNumberOrNull("target_high", gap.Target.High);
        json.WriteNumber("due", gap.Due);
        json.WriteBoolean("carried_forward", gap.IsCarriedForward);
        json.WriteBoolean("overdue", gap.IsOverdue);
        json.WriteTextOrNull("set", gap.Target.Set);
        json.WriteTextOrNull("source", gap.Target.Source);
        json.WriteNumberOrNull("gap", gap.Difference);
        json.WriteTextOrNull("gap_unit", gap.GapUnit);
        json.WriteNumberOrNull("relative_gap", gap.Relative);
        json.WriteNumberOrNull("attainment", gap.Attainment);
        json.WriteNumberOrNull("score", gap.Score);
        json.WriteNumberOrNull("points_lost", gap.PointsLost);
        json.WriteNumberOrNull("points_to_target", gap.PointsToTarget);
        json.WriteString("status", Words.Of(gap.Status));
        json.WriteBoolean("bottom_line", gap.IsBottomLine);
    }
}
