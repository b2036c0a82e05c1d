namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>One file of a case, or its options as text.</summary>
internal sealed record CasePart(string Name, byte[] Bytes);
