using System.Text.Json;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

var seedFile = Path.Combine(app.Environment.ContentRootPath, "seed", "todos.json");
var todos = JsonSerializer.Deserialize<List<Todo>>(
    File.ReadAllText(seedFile),
    new JsonSerializerOptions(JsonSerializerDefaults.Web))!;

app.UseStaticFiles();
app.MapGet("/todos", () => todos);
app.MapPost("/todos", (Todo todo) =>
{
    todos.Add(todo);
    return Results.Created($"/todos/{todo.Id}", todo);
});

app.Run();

record Todo(int Id, string Title, bool Done);
