using System.Globalization;

// needs real culture data: throws CultureNotFoundException in invariant mode
var german = new CultureInfo("de-DE");
Console.WriteLine(1234.5.ToString("N2", german));
