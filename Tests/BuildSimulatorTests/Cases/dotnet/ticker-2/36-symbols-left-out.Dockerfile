# expect: fails module-missing
# why: only the single file is copied, symbols.txt is read beside it at start
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 --self-contained true -p:PublishSingleFile=true -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out/Ticker /usr/local/bin/ticker
ENV TICKER_STATE=/tmp/ticker
ENTRYPOINT ["ticker"]
