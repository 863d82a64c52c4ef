using System.Globalization;

var now = DateTime.UtcNow.ToString("D", CultureInfo.CurrentCulture);
Console.WriteLine($"mailer started, {now}");
