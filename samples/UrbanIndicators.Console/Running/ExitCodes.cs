namespace UrbanIndicators.Cli.Running;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The files have errors.</summary>
    public const int BadFiles = 1;

    public const int WrongUsage = 2;

    /// <summary>Done, but a bottom line failed, and the caller asked to be told.</summary>
    public const int BottomLineFailed = 3;

    /// <summary>Stopped by the user; the number shells use for it. Other signals have their own: 128 and the signal's.</summary>
    public const int Cancelled = 130;
}
