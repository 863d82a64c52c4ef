# expect: fails loader-missing
# why: a linux-musl-x64 self-contained program asks for the musl loader, chiseled Ubuntu is glibc
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS source
WORKDIR /source
COPY . .

FROM source AS lint
RUN dotnet format src/Roster.Jobs/Roster.Jobs.csproj --verify-no-changes

FROM source AS publish
RUN dotnet publish src/Roster.Jobs/Roster.Jobs.csproj -c Release \
    -r linux-musl-x64 --self-contained true -o /out

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS debug
WORKDIR /source
COPY --from=source /source .

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled AS final
WORKDIR /jobs
ENV ROSTER_DATA=/tmp/roster
COPY --from=publish /out ./
ENTRYPOINT ["/jobs/Roster.Jobs"]
