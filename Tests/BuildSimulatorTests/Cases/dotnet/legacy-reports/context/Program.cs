Console.WriteLine($"reports on {Environment.Version.Major}");
