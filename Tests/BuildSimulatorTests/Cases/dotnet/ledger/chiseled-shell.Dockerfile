# expect: fails entrypoint-repeated
# why: shell form on the chiseled image
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY . /src
RUN cd /src && dotnet publish src/Ledger.Api -c Release -o /out
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
CMD dotnet Ledger.Api.dll
