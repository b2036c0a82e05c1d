namespace UrbanIndicators.Data.Tables.Texts;

/// <summary>Tells codes that a spreadsheet took for numbers.</summary>
internal static class PlaceCodes
{
    /// <summary><c>1.10101E+11</c> and <c>110000.0</c>.</summary>
    public static bool IsDamaged(string text)
    {
        if (text.Length < 3 || !char.IsAsciiDigit(text[0])) return false;
        var whole = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (whole < 0) return false;
        var rest = text.AsSpan(whole);
        if (rest[0] == '.')
        {
            rest = rest[1..];
            var decimals = rest.IndexOfAnyExceptInRange('0', '9');
            if (decimals < 0) return rest.Length > 0 && !rest.ContainsAnyExcept('0');
            rest = rest[decimals..];
        }

        return rest.Length > 2 && rest[0] is 'E' or 'e' && rest[1] == '+' && !rest[2..].ContainsAnyExceptInRange('0', '9');
    }
}
