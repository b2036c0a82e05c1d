using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Running;

/// <summary>Shows on a terminal that long work goes on; says nothing in a pipe, nor about work that is soon done.</summary>
internal sealed class Spinner : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(120);
    private const string Frames = "|/-\\";

    private readonly Lock gate = new();
    private readonly TextWriter error;
    private readonly string text;
    private readonly Timer? timer;
    private int frame;
    private bool ended;

    public Spinner(Terminal terminal, string language, LocalizedText text)
    {
        error = terminal.Error;
        this.text = text.In(language);
        if (terminal.ErrorIsTerminal) timer = new(_ => Show(), null, Patience, Beat);
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (gate)
        {
            ended = true;
            if (frame > 0) error.Write("\r\u001b[K");
        }
    }

    private void Show()
    {
        lock (gate)
        {
            if (!ended) error.Write($"\r{Frames[frame++ % Frames.Length]} {text}\u001b[K");
        }
    }
}
