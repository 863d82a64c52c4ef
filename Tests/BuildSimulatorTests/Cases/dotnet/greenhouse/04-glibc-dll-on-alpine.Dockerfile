# expect: starts
# why: the dll is portable, dotnet of the alpine image runs it although it was built on Ubuntu
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Greenhouse.Api -c Release -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine
COPY --from=build /publish /app
WORKDIR /app
ENTRYPOINT ["dotnet", "greenhouse.dll"]
