using System.Collections.Concurrent;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

var todos = new ConcurrentDictionary<int, string>();
var next = 0;

app.MapGet("/healthz", () => "ok");
app.MapGet("/todos", () => todos);
app.MapPost("/todos", (Todo todo) =>
{
    var id = Interlocked.Increment(ref next);
    todos[id] = todo.Title;
    return Results.Created($"/todos/{id}", todo);
});

app.Run();

record Todo(string Title);
