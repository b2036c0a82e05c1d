namespace UrbanIndicators.Diagnostics;

/// <summary>
/// What a record knows beside what it says, such as where it stood in a file. Any two are equal, so that the comparison the compiler makes
/// for the record leaves it out.
/// </summary>
internal readonly struct Uncompared<T>(T value) : IEquatable<Uncompared<T>>
{
    public T Value { get; } = value;

    public bool Equals(Uncompared<T> other) => true;

    public override bool Equals(object? obj) => obj is Uncompared<T>;

    public override int GetHashCode() => 0;
}
