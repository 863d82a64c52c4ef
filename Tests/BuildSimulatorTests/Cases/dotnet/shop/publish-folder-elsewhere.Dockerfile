# expect: fails copy-source-missing
# why: publish wrote to /repo/out, the final stage copies bin/Release/net10.0/publish, which does not exist
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /repo
COPY . .
RUN dotnet restore Shop.sln
RUN dotnet publish src/Shop.Api/Shop.Api.csproj -c Release -o /repo/out

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /repo/src/Shop.Api/bin/Release/net10.0/publish .
ENTRYPOINT ["dotnet", "Shop.Api.dll"]
