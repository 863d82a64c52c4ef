# expect: fails entrypoint-repeated
# why: the entrypoint of chiseled is dotnet already: dotnet dotnet greenhouse.dll
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Greenhouse.Api -c Release -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /publish .
CMD ["dotnet", "greenhouse.dll"]
