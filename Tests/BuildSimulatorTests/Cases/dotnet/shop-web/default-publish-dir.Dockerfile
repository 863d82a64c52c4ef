# expect: starts
# why: Without -o the output is bin/Release/net10.0/publish below the project.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
COPY --from=build /src/bin/Release/net10.0/publish /app
ENTRYPOINT ["dotnet", "/app/Shop.Web.dll"]
