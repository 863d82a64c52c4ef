# expect: starts
# why: Both projects are restored and published, and the console app needs only the plain runtime.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /repo
COPY Pulse.slnx ./
COPY src/Pulse.Core/Pulse.Core.csproj src/Pulse.Core/
COPY src/Pulse.Worker/Pulse.Worker.csproj src/Pulse.Worker/
RUN dotnet restore Pulse.slnx
COPY src src
RUN dotnet publish src/Pulse.Worker/Pulse.Worker.csproj -c Release --no-restore -o /dist

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
WORKDIR /dist
COPY --from=build /dist/ ./
ENTRYPOINT ["dotnet", "/dist/Pulse.Worker.dll"]
