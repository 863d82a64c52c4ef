# expect: starts
# why: Both project files are restored first, then the API project is published with its reference.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /repo
COPY src/Catalog.Api/Catalog.Api.csproj src/Catalog.Api/
COPY src/Catalog.Core/Catalog.Core.csproj src/Catalog.Core/
RUN dotnet restore src/Catalog.Api/Catalog.Api.csproj
COPY src/ src/
WORKDIR /repo/src/Catalog.Api
RUN dotnet publish -c Release --no-restore -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled AS final
WORKDIR /srv
COPY --from=build --chown=1654:1654 /publish ./
ENTRYPOINT ["dotnet", "Catalog.Api.dll"]
