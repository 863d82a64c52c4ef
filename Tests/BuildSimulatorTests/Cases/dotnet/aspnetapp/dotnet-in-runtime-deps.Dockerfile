# expect: fails program-not-on-path
# why: runtime-deps has no dotnet host
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY aspnetapp/ ./
RUN dotnet publish -c Release -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
ENTRYPOINT ["dotnet", "aspnetapp.dll"]
