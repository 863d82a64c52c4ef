# expect: fails shell-missing
# why: RUN mkdir in the chiseled stage: no shell
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY aspnetapp/ .
RUN dotnet publish -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
USER root
RUN mkdir -p /app/data && chown app:app /app/data
USER app
COPY --from=build /app .
ENTRYPOINT ["dotnet", "aspnetapp.dll"]
