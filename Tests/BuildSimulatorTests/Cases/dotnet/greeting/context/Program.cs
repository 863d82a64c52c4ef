Console.WriteLine($"hello, it is {DateTime.Now:D}");
