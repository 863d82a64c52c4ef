# expect: starts
# why: billing.dll is the assembly, and a HEALTHCHECK does not keep it from starting.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /s
COPY src/Billing.Api/*.csproj src/Billing.Api/
COPY src/Billing.Core/*.csproj src/Billing.Core/
RUN dotnet restore src/Billing.Api/Billing.Api.csproj
COPY . .
RUN dotnet publish src/Billing.Api --no-restore -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
HEALTHCHECK CMD ["curl", "-f", "http://localhost:8080"]
ENTRYPOINT ["dotnet", "billing.dll"]
