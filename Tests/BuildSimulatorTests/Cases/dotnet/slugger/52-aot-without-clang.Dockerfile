# expect: fails build-fails
# why: the sdk image holds no platform linker, native AOT stops
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out/slugger /slugger
ENTRYPOINT ["/slugger"]
