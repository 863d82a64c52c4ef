# expect: starts
# why: an empty data folder is made in the build stage and copied with the owner 1654
# syntax=docker/dockerfile:1
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN <<EOF
set -e
dotnet restore src/Roster.Api/Roster.Api.csproj
dotnet publish src/Roster.Api/Roster.Api.csproj -c Release --no-restore -o /out
mkdir -p /out/data
EOF

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build --chown=1654:1654 /out/ /app/
EXPOSE 8080
CMD ["Roster.Api.dll"]
