using System;
using System.Runtime.InteropServices;

Console.WriteLine($"Hello from {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}");
return 0;
