# expect: starts
# why: linux-musl-x64 self-contained on alpine
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Ledger.Api -c Release -r linux-musl-x64 --self-contained -o /app
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-alpine
COPY --from=build /app /app
WORKDIR /app
CMD ["/app/Ledger.Api"]
