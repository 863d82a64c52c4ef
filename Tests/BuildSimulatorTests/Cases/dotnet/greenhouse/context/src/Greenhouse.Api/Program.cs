using Greenhouse.Core;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<Climate>();
var app = builder.Build();

app.MapGet("/healthz", () => "ok");
app.MapGet("/average", (Climate c) => c.Average());
app.MapPost("/readings", (Reading r, Climate c) =>
{
    c.Add(r);
    return Results.Accepted();
});

app.Run();
