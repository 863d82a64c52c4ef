# expect: fails loader-missing
# why: linux-musl-x64 apphost asks for ld-musl, the chiseled image has glibc
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS build
WORKDIR /source
COPY aspnetapp/ ./
RUN dotnet publish -c Release -r linux-musl-x64 --self-contained true -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
ENTRYPOINT ["./aspnetapp"]
