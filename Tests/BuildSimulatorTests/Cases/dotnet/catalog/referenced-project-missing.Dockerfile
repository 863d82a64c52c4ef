# expect: fails build-fails
# why: Catalog.Core is not in the builder, so the namespace Catalog.Core is not found by the compiler.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /repo
COPY src/Catalog.Api/ src/Catalog.Api/
RUN dotnet publish src/Catalog.Api/Catalog.Api.csproj -c Release -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /srv
COPY --from=build /publish ./
ENTRYPOINT ["dotnet", "Catalog.Api.dll"]
