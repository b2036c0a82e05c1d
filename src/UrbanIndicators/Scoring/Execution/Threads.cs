namespace UrbanIndicators.Scoring.Execution;

/// <summary>Does parts of a work side by side.</summary>
internal static class Threads
{
    /// <summary>Does the parts, the first on the thread it is called from.</summary>
    /// <param name="parts">Their number.</param>
    /// <param name="work">Does one part.</param>
    public static void Run(int parts, Action<int> work)
    {
        if (parts == 1)
        {
            work(0);
            return;
        }

        var others = new Task[parts - 1];
        for (var part = 1; part < parts; part++)
        {
            var number = part;
            others[part - 1] = Task.Run(() => work(number));
        }

        try
        {
            work(0);
        }
        finally
        {
            // Nothing may go on once this ends, even where the first part failed. What waits in the queue is done here meanwhile.
            try
            {
                Task.WaitAll(others);
            }
            catch (AggregateException)
            {
                // Met below, unless the first part failed: then that is what the caller meets.
            }
        }

        // What one of them met is met by the caller, as if there were one thread.
        if (Array.Find(others, o => !o.IsCompletedSuccessfully) is { } failed) failed.GetAwaiter().GetResult();
    }
}
