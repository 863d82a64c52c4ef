# expect: starts
# why: Chainguard aspnet-runtime: entrypoint replaced by the full path, files owned by the default user
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /work
COPY --chown=0:0 . .
RUN cd aspnetapp && dotnet publish -c Release -o /work/out --nologo -v quiet

FROM cgr.dev/chainguard/aspnet-runtime:latest
WORKDIR /app
COPY --from=build --chown=65532:65532 /work/out .
ENTRYPOINT ["/usr/bin/dotnet", "aspnetapp.dll"]
