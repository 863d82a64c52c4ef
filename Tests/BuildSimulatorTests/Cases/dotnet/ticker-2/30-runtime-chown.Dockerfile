# expect: starts
# why: state folder belongs to the app user of the chiseled runtime image
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY Ticker.csproj .
RUN dotnet restore
COPY . .
RUN dotnet publish --no-restore -c Release -o /out && mkdir /state

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
COPY --from=build --chown=1654:1654 /state /var/lib/ticker
COPY --from=build /out /opt/ticker
ENV TICKER_STATE=/var/lib/ticker
ENTRYPOINT ["/opt/ticker/Ticker"]
