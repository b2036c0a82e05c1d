using UrbanIndicators.Cli.Texts;

namespace UrbanIndicators.Cli.Running;

/// <summary>Standard output that is closed: whoever has something to write to it is told.</summary>
internal sealed class ClosedStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.Length > 0) throw new CommandException(ExitCodes.BadFiles, Messages.OutputClosed);
    }
}
