# expect: starts
# why: COPY --parents keeps src/<project>/ for the project files, so restore and publish find both.
ARG CONFIGURATION=Release
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG CONFIGURATION
WORKDIR /repo
COPY --parents src/*/*.csproj ./
RUN dotnet restore src/Catalog.Api
COPY . .
RUN dotnet publish src/Catalog.Api -c "$CONFIGURATION" --no-restore -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
COPY --from=build /publish /srv/catalog
ENTRYPOINT ["/srv/catalog/Catalog.Api"]
