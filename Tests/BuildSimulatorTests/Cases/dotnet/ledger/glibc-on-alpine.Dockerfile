# expect: fails loader-missing
# why: linux-x64 apphost on alpine
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Ledger.Api -c Release -r linux-x64 --self-contained -p:PublishSingleFile=true -o /app
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-alpine
COPY --from=build /app /app
WORKDIR /app
CMD ["/app/Ledger.Api"]
