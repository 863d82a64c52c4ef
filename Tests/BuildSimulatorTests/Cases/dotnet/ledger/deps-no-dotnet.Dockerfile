# expect: fails program-not-on-path
# why: runtime-deps has no dotnet host
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Ledger.Api -c Release -o /out
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
WORKDIR /app
COPY --from=build /out ./
ENTRYPOINT ["dotnet", "Ledger.Api.dll"]
