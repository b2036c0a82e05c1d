namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>A rule was broken.</summary>
internal sealed class FuzzViolation(string rule, string message) : Exception($"{rule}: {message}")
{
    /// <summary>The rule, short: findings are told apart by it, and a case is made smaller as long as it stays the same.</summary>
    public string Rule => rule;
}
