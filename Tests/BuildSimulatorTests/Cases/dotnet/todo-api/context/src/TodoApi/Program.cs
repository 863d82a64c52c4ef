using TodoApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<TodoStore>();
var app = builder.Build();

app.MapGet("/todos", (TodoStore s) => s.All());
app.MapPost("/todos/{text}", (TodoStore s, string text) => s.Add(text));
app.MapGet("/healthz", () => Results.Ok());

app.Run();
