# expect: fails build-fails
# why: SDK 8 cannot target net10.0: NETSDK1045.
FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "Shop.Web.dll"]
