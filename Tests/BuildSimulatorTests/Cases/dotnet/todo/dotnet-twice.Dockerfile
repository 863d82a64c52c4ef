# expect: fails entrypoint-repeated
# why: entrypoint of the chiseled image is dotnet already, it tries to run a program called dotnet
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY *.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
EXPOSE 8080
CMD ["dotnet", "Todo.dll"]
