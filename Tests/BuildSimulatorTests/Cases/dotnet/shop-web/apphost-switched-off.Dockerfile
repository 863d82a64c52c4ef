# expect: fails program-missing
# why: UseAppHost=false publishes no native launcher, so ./Shop.Web does not exist.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out /p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
COPY --from=build /out /app
WORKDIR /app
ENTRYPOINT ["./Shop.Web"]
