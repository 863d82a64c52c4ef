# expect: fails entrypoint-repeated
# why: The entrypoint of the chiseled image is dotnet already, so CMD ["dotnet","TodoApi.dll"] asks dotnet for a command called dotnet.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish TodoApi.csproj -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
CMD ["dotnet", "TodoApi.dll"]
