# expect: fails loader-missing
# why: linux-musl-x64 needs /lib/ld-musl-x86_64.so.1, the Ubuntu chiseled image has glibc only
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-musl-x64 --self-contained -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
EXPOSE 8080
ENTRYPOINT ["./Todo"]
