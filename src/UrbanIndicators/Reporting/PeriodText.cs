namespace UrbanIndicators.Reporting;

/// <summary>Keeps the text of the last period: neighbouring rows mostly share it.</summary>
internal sealed class PeriodText
{
    private Period? last;
    private string? text;

    public string? Of(Period? period)
    {
        if (period == last) return text;
        last = period;
        text = period?.ToString();
        return text;
    }
}
