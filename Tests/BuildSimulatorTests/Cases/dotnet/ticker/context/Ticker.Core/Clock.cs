namespace Ticker.Core;

public class Clock
{
    public string Line() => $"tick {DateTimeOffset.UtcNow:O}";
}
