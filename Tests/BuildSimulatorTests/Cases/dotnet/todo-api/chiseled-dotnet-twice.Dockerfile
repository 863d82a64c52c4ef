# expect: fails entrypoint-repeated
# why: dotnet is the entrypoint already: Could not execute because the specified command or file was not found
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/TodoApi -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
CMD ["dotnet", "todo-api.dll"]
