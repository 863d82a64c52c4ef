# expect: fails build-fails
# why: Pulse.Worker uses the namespace Pulse.Core, but src/Pulse.Core is not copied, so it does not compile.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /repo
COPY src/Pulse.Worker ./src/Pulse.Worker
RUN dotnet publish src/Pulse.Worker -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
WORKDIR /out
COPY --from=build /out .
ENTRYPOINT ["dotnet", "Pulse.Worker.dll"]
