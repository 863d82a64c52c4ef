# expect: starts
# why: clang and zlib headers installed for native AOT, runtime-deps chiseled runs the native program
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends clang zlib1g-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out/slugger /usr/bin/slugger
ENTRYPOINT ["/usr/bin/slugger"]
CMD ["Hello", "Distroless World"]
