using System.Text.Json;

namespace Pulse.Core;

public sealed record Rules(int IntervalSeconds, string Message)
{
    public static Rules Load(string file)
    {
        using var doc = JsonDocument.Parse(File.ReadAllText(file));
        return new Rules(
            doc.RootElement.GetProperty("intervalSeconds").GetInt32(),
            doc.RootElement.GetProperty("message").GetString() ?? "");
    }
}
