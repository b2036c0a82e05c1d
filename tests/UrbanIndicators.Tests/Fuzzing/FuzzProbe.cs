using System.Diagnostics;

namespace UrbanIndicators.Tests.Fuzzing;

/// <summary>Tries one case, and makes a violation of whatever is thrown.</summary>
internal static class FuzzProbe
{
    /// <summary>
    /// An input of some kilobytes has no business with more; what is let go again counts too, so that the figure is the same in every
    /// run.
    /// </summary>
    private const long MostAllocated = 2L << 30;

    public static FuzzViolation? Try(FuzzTarget target, FuzzCase given, out FuzzOutcome outcome)
    {
        outcome = FuzzOutcome.Refused;
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            outcome = target.Try(given);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return allocated <= MostAllocated ? null : new("memory", $"{allocated >> 20} MiB were allocated");
        }
        catch (FuzzViolation violation)
        {
            return violation;
        }
        catch (Exception foreign)
        {
            return new($"{foreign.GetType().Name} in {PlaceOf(foreign)}", foreign.ToString());
        }
    }

    /// <summary>The innermost method of the library that the exception came through.</summary>
    private static string PlaceOf(Exception exception)
    {
        var methods = new StackTrace(exception).GetFrames().Select(f => f.GetMethod()).OfType<System.Reflection.MethodBase>();
        var own = methods.FirstOrDefault(m => m.DeclaringType?.FullName is { } name
                && name.StartsWith("UrbanIndicators.", StringComparison.Ordinal)
                && !name.StartsWith("UrbanIndicators.Tests.", StringComparison.Ordinal));
        return own is null ? "no code of the library" : $"{own.DeclaringType!.Name}.{own.Name}";
    }
}
