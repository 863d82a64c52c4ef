# expect: starts
# why: the apphost finds the shared framework in the chiseled runtime image
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY Ticker/*.csproj Ticker/
COPY Ticker.Core/*.csproj Ticker.Core/
RUN dotnet restore Ticker
COPY . .
RUN dotnet publish Ticker --no-restore -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out ./
ENTRYPOINT ["./Ticker"]
