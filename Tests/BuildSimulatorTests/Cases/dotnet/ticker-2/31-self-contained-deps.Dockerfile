# expect: starts
# why: self-contained single file; runtime-deps chiseled holds the libraries and sets invariant mode
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 --self-contained true -p:PublishSingleFile=true -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /ticker
COPY --from=build /out/Ticker /out/symbols.txt ./
ENV TICKER_STATE=/tmp/ticker
ENTRYPOINT ["./Ticker"]
