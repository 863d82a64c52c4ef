# expect: starts
# why: NativeAOT with the -aot SDK, native binary on runtime-deps chiseled
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble-aot AS build
WORKDIR /source
COPY --link *.csproj .
RUN dotnet restore -r linux-x64 -p:Aot=true
COPY --link . .
RUN dotnet publish --no-restore -r linux-x64 -p:Aot=true -o /app \
 && rm -f /app/*.dbg /app/*.Development.json

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --link --from=build /app .
USER $APP_UID
ENTRYPOINT ["./dotnetapp"]
