# expect: fails module-missing
# why: AssemblyName is billing, so there is no Billing.Api.dll.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /s
COPY . .
RUN dotnet publish src/Billing.Api -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "Billing.Api.dll"]
