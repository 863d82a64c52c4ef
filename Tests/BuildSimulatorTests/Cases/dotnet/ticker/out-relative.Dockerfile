# expect: fails copy-source-missing
# why: -o out is relative to /src/Ticker: "/src/out": not found
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
WORKDIR /src/Ticker
RUN dotnet publish -c Release -o out

FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /app
COPY --from=build /src/out .
ENTRYPOINT ["dotnet", "Ticker.dll"]
