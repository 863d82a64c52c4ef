using Catalog.Core;

var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => Prices.Gross(100m));
app.Run();
