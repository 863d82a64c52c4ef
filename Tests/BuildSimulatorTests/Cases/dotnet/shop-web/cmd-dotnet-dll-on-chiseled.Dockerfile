# expect: fails entrypoint-repeated
# why: The inherited entrypoint is dotnet already: the command becomes dotnet dotnet Shop.Web.dll.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
CMD ["dotnet", "Shop.Web.dll"]
