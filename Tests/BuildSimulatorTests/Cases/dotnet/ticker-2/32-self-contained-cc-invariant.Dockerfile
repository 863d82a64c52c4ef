# expect: starts
# why: cc-debian13 has libstdc++ and glibc, invariant globalization needs no ICU
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Ticker.csproj -c Release -r linux-x64 --self-contained -o /out

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out /ticker
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 TICKER_STATE=/tmp
CMD ["/ticker/Ticker"]
