using Ledger.Core;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Book>();
var app = builder.Build();
app.MapGet("/", (Book b) => b.Total());
app.MapPost("/{amount:decimal}", (decimal amount, Book b) => { b.Post(amount); return Results.Ok(); });
app.Run();
