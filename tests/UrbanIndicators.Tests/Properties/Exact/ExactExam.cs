namespace UrbanIndicators.Tests.Properties.Exact;

/// <summary>A framework and its data, in exact figures.</summary>
internal sealed record ExactExam(ExactScale Scale, ExactNode Index, IReadOnlyList<ExactRow> Rows)
{
    /// <summary>Where each grade begins, the lowest first; the first is the foot of the scale. None for no grades.</summary>
    public IReadOnlyList<Rational> Grades { get; init; } = [];

    /// <summary>The number of the best grade an index with a failed bottom line may have; <see langword="null"/> for no cap.</summary>
    public int? Cap { get; init; }

    public static string KeyOf(int row) => FormattableString.Invariant($"p{row:00}");

    public static string GradeId(int grade) => FormattableString.Invariant($"g{grade}");
}
