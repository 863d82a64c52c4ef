# expect: starts
# why: A self-contained single file for linux-x64 brings its own runtime, rules.json lies beside it, and runtime-deps has the libraries.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /repo
COPY . .
RUN dotnet publish src/Pulse.Worker -c Release -r linux-x64 --self-contained true \
      -p:PublishSingleFile=true -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out /opt/pulse
ENTRYPOINT ["/opt/pulse/Pulse.Worker"]
