using Shop.Core;

var app = WebApplication.CreateBuilder(args).Build();
var cart = new Cart();

app.MapGet("/", () => cart.Items);
app.MapPost("/{item}", (string item) => cart.Add(item));
app.Run();
