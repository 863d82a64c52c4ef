# expect: fails shell-missing
# why: chiseled has neither shell nor apt-get
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
USER root
RUN apt-get update && apt-get install -y --no-install-recommends curl
USER app
WORKDIR /app
COPY --from=build /app .
ENTRYPOINT ["dotnet", "Todo.dll"]
