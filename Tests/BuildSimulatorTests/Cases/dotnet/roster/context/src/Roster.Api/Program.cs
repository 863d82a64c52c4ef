using Roster.Core;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new ShiftBook(ShiftBook.DefaultFolder()));
var app = builder.Build();

app.MapGet("/", (ShiftBook book) => book.All());
app.MapPost("/{who}", (string who, ShiftBook book) =>
{
    book.Add(who);
    return Results.Accepted();
});

app.Run();
