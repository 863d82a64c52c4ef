var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => Billing.Core.Invoice.Total());
app.Run();
