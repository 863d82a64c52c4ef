# expect: fails loader-missing
# why: made for musl, the chiseled Ubuntu image has only the glibc loader
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS build
RUN apk add --no-cache clang build-base zlib-dev
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-musl-x64 -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out/slugger /slugger
ENTRYPOINT ["/slugger"]
