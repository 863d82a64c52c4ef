# expect: starts
# why: The -aot SDK has clang, and the native program needs only what runtime-deps has.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble-aot AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out/tinyhash /tinyhash
ENTRYPOINT ["/tinyhash", "abc"]
