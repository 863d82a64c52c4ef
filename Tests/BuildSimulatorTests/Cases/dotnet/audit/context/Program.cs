// the journal is opened at start; without write access the program ends
var dir = Environment.GetEnvironmentVariable("AUDIT_DIR") ?? Environment.CurrentDirectory;
var file = Path.Combine(dir, "audit.log");
File.AppendAllText(file, "started\n");
Console.WriteLine($"journal: {file}");
