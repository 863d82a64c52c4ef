# expect: starts
# why: project files first, publish, named assembly started by dotnet, APP_UID of the image as user
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY src/Greenhouse.Core/*.csproj src/Greenhouse.Core/
COPY src/Greenhouse.Api/*.csproj src/Greenhouse.Api/
RUN dotnet restore src/Greenhouse.Api/Greenhouse.Api.csproj
COPY src src
RUN dotnet publish src/Greenhouse.Api -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
EXPOSE 8080
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT ["dotnet", "greenhouse.dll"]
