# expect: fails package-missing
# why: runtime-deps holds no .NET: You must install .NET to run this application
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /ticker
COPY --from=build /out ./
ENV TICKER_STATE=/tmp
ENTRYPOINT ["./Ticker"]
