using System.Globalization;

var symbols = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "symbols.txt"));
var state = Environment.GetEnvironmentVariable("TICKER_STATE") ?? "state";
Directory.CreateDirectory(state);

var culture = CultureInfo.InvariantCulture;
var random = new Random(7);
var prices = symbols.ToDictionary(s => s, _ => 100m);
while (true)
{
    foreach (var s in symbols)
    {
        prices[s] += random.Next(-50, 51) / 100m;
        Console.WriteLine(string.Format(culture, "{0} {1:F2}", s.ToUpper(CultureInfo.CurrentCulture), prices[s]));
    }
    File.WriteAllLines(Path.Combine(state, "last.txt"), prices.Select(p => $"{p.Key} {p.Value}"));
    Thread.Sleep(5000);
}
