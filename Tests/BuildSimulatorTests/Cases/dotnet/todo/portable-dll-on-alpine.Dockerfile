# expect: starts
# why: a framework dependent dll is portable, the alpine image starts it with its own dotnet
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY Todo.csproj Program.cs appsettings.json ./
RUN dotnet publish -c Release -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine
COPY --from=build /src/bin/Release/net10.0/publish/ /todo/
WORKDIR /todo
USER app
ENTRYPOINT ["dotnet", "/todo/Todo.dll"]
