# expect: fails package-missing
# why: A net8.0 app does not roll forward to major 10 by default.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
CMD ["Legacy.Reports.dll"]
