# expect: fails copy-source-missing
# why: dotnet publish has Release as its default since .NET 8, so bin/Debug is not there.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /s
COPY . .
RUN dotnet publish src/Billing.Api

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /s/src/Billing.Api/bin/Debug/net10.0/publish .
ENTRYPOINT ["dotnet", "billing.dll"]
