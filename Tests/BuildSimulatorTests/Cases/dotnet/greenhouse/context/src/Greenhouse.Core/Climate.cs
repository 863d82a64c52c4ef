namespace Greenhouse.Core;

public record Reading(DateTimeOffset At, double Celsius, double Humidity);

public class Climate
{
    private readonly List<Reading> readings = [];

    public void Add(Reading r)
    {
        lock (readings) readings.Add(r);
    }

    public double Average()
    {
        lock (readings) return readings.Count == 0 ? 0 : readings.Average(r => r.Celsius);
    }
}
