var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/", () => "shop");
app.MapGet("/healthz", () => Results.Ok());

app.Run();
