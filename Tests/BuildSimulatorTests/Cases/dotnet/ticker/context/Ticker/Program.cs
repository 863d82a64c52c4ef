using Ticker.Core;

var clock = new Clock();
using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5));
while (await timer.WaitForNextTickAsync())
{
    Console.WriteLine(clock.Line());
}
