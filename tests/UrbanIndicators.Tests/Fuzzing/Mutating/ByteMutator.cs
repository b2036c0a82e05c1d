namespace UrbanIndicators.Tests.Fuzzing.Mutating;

/// <summary>Changes bytes without looking at what they mean: flips, cuts, copies, splices.</summary>
internal static class ByteMutator
{
    public static byte[] Change(byte[] bytes, Chance chance)
    {
        if (bytes.Length == 0) return [(byte)chance.Below(256)];
        var at = chance.Below(bytes.Length);
        var length = Math.Min(bytes.Length - at, 1 + chance.Below(chance.Percent(80) ? 8 : 400));
        ReadOnlySpan<byte> before = bytes.AsSpan(0, at);
        ReadOnlySpan<byte> piece = bytes.AsSpan(at, length);
        ReadOnlySpan<byte> after = bytes.AsSpan(at + length);
        switch (chance.Below(7))
        {
            case 0: // one bit
                var flipped = (byte[])bytes.Clone();
                flipped[at] ^= (byte)(1 << chance.Below(8));
                return flipped;
            case 1: // one byte
                var replaced = (byte[])bytes.Clone();
                replaced[at] = chance.Of((byte)0, (byte)0xFF, (byte)0x80, (byte)'"', (byte)',', (byte)'\n', (byte)chance.Below(256));
                return replaced;
            case 2:
                return [.. before, .. after];
            case 3:
                return [.. before, .. piece, .. piece, .. after];
            case 4: // the piece stands elsewhere
                var other = chance.Below(bytes.Length);
                return [.. bytes.AsSpan(0, other), .. piece, .. bytes.AsSpan(other)];
            case 5:
                return [.. before, (byte)chance.Below(256), .. bytes.AsSpan(at)];
            default:
                return [.. before];
        }
    }
}
