# expect: fails library-missing
# why: no ICU in cc-debian13 and no invariant mode: Couldn't find a valid ICU package
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Ticker.csproj -c Release -r linux-x64 --self-contained -o /out

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out /ticker
ENV TICKER_STATE=/tmp
CMD ["/ticker/Ticker"]
