# expect: starts
# why: self-contained linux-x64 on chiseled runtime-deps
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /src
COPY src src
RUN dotnet publish src/Ledger.Api/Ledger.Api.csproj -c Release -r linux-x64 --self-contained true -o /app
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
ENTRYPOINT ["./Ledger.Api"]
