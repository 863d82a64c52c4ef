# expect: starts
# why: without -o the files are in bin/Release/net10.0/publish.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /s
COPY . .
RUN dotnet publish src/Billing.Api

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /s/src/Billing.Api/bin/Release/net10.0/publish .
USER $APP_UID
ENTRYPOINT ["dotnet", "billing.dll"]
