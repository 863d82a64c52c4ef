# expect: fails package-missing
# why: the runtime image has no Microsoft.AspNetCore.App: You must install or update .NET to run this application.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/TodoApi -c Release -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /app
COPY --from=build /app .
ENTRYPOINT ["dotnet", "todo-api.dll"]
