using Roster.Core;

var book = new ShiftBook(ShiftBook.DefaultFolder());
using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
Console.WriteLine("roster jobs: started");
do
{
    Console.WriteLine($"{DateTime.UtcNow:O} {book.All().Length} shifts");
} while (await timer.WaitForNextTickAsync());
