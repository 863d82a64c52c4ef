using Pulse.Core;

var rules = Rules.Load(Path.Combine(AppContext.BaseDirectory, "rules.json"));
Console.WriteLine($"pulse every {rules.IntervalSeconds}s");
while (true)
{
    Console.WriteLine($"{DateTime.UtcNow:O} {rules.Message}");
    await Task.Delay(TimeSpan.FromSeconds(rules.IntervalSeconds));
}
