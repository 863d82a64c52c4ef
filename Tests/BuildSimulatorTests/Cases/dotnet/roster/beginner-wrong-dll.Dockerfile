# expect: fails module-missing
# why: the assembly is named after the project file, Roster.Api.dll, there is no Api.dll
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /app
COPY src/Roster.Core src/Roster.Core
COPY src/Roster.Api src/Roster.Api
WORKDIR /app/src/Roster.Api
RUN dotnet restore
RUN dotnet build -c Release
RUN dotnet publish -c Release -o /app/out

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app/out .
EXPOSE 8080
ENTRYPOINT ["dotnet", "Api.dll"]
