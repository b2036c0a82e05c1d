using System.Collections.Frozen;
using System.Globalization;
using UrbanIndicators.Data.Tables.Texts;

namespace UrbanIndicators.Data.Tables.Judgements;

/// <summary>The words by which files of judgements name their columns, comparisons and rounds.</summary>
internal static class JudgementWords
{
    private static readonly FrozenDictionary<string, JudgementRole> Roles = new Dictionary<JudgementRole, string[]>
    {
        [JudgementRole.Expert] = ["expert", "experts", "judge", "专家", "专家姓名", "专家编号", "专家序号", "评委"],
        [JudgementRole.Round] = ["round", "轮次", "轮", "征询轮次"],
        [JudgementRole.Item] = ["item", "child", "criterion", "indicator", "指标", "指标名称", "项目", "准则", "因素"],
        [JudgementRole.Comparison] = ["comparison", "vector", "比较", "比较方向", "比较类型"],
        [JudgementRole.Note] = ["note", "notes", "remark", "remarks", "备注", "说明"],
    }.SelectMany(pair => pair.Value.Select(word => (Word: NameFolding.Fold(word), Role: pair.Key)))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Role, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, bool> Comparisons = new Dictionary<bool, string[]>
    {
        [true] = ["best-to-others", "bo", "best", "最优比其他", "最优对其他", "最优与其他", "最优"],
        [false] = ["others-to-worst", "ow", "worst", "其他比最劣", "其他对最劣", "其他与最劣", "最劣"],
    }.SelectMany(pair => pair.Value.Select(word => (Word: NameFolding.Fold(word), IsBest: pair.Key)))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.IsBest, StringComparer.Ordinal);

    public static JudgementRole RoleOf(string header) => Roles.GetValueOrDefault(NameFolding.Fold(header));

    /// <summary>Whether the words mean best-to-others (true) or others-to-worst (false); <see langword="null"/> when neither.</summary>
    public static bool? IsBestToOthers(string text) => Comparisons.TryGetValue(NameFolding.Fold(text), out var isBest) ? isBest : null;

    /// <summary>The number of a round: 2, round 2, 第2轮, 第二轮; <see langword="null"/> when it is none.</summary>
    public static int? Round(string text)
    {
        var folded = NameFolding.Fold(text).Replace("round", "", StringComparison.Ordinal).Trim('第', '轮', '次');
        if (int.TryParse(folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 1 and <= 100 ? number : null;
        }

        var chinese = folded.Length == 1 ? "一二三四五六七八九十".IndexOf(folded, StringComparison.Ordinal) : -1;
        return chinese >= 0 ? chinese + 1 : null;
    }
}
