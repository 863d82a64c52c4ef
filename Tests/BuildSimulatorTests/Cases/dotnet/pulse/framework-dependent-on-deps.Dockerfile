# expect: fails package-missing
# why: The apphost is framework dependent and runtime-deps contains no .NET runtime.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /repo
COPY . .
RUN dotnet publish src/Pulse.Worker -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /out
COPY --from=build /out .
ENTRYPOINT ["./Pulse.Worker"]
