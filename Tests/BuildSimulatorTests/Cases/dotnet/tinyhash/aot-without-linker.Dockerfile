# expect: fails build-fails
# why: The plain SDK image has neither clang nor gcc, and native AOT needs a platform linker.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out/tinyhash /tinyhash
ENTRYPOINT ["/tinyhash", "abc"]
