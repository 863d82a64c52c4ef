# expect: starts
# why: the assembly is called todo-api
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY Directory.Build.props .
COPY src/TodoApi/TodoApi.csproj src/TodoApi/
RUN dotnet restore src/TodoApi/TodoApi.csproj
COPY . .
RUN dotnet publish src/TodoApi -c Release -o /app --no-restore

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["dotnet", "todo-api.dll"]
