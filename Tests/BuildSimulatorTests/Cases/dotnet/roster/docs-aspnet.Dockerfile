# expect: starts
# why: framework-dependent publish on the aspnet image, run as root so the data folder can be made
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY src/Roster.Core/*.csproj src/Roster.Core/
COPY src/Roster.Api/*.csproj src/Roster.Api/
RUN dotnet restore src/Roster.Api/Roster.Api.csproj
COPY src/ src/
RUN dotnet publish src/Roster.Api/Roster.Api.csproj -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
EXPOSE 8080
ENTRYPOINT ["dotnet", "Roster.Api.dll"]
