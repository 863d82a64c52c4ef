# expect: starts
# why: both programs published in a loop, the console one on the chiseled runtime image
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
WORKDIR /source
COPY . .
RUN ship() { dotnet publish "src/Roster.$1/Roster.$1.csproj" -c Release -o "/out/$1"; }; \
    for p in Api Jobs; do ship "$p"; test -s "/out/$p/Roster.$p.dll"; done

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
WORKDIR /jobs
ENV ROSTER_DATA=/tmp/roster
COPY --from=build /out/Jobs/ ./
ENTRYPOINT ["dotnet", "Roster.Jobs.dll"]
