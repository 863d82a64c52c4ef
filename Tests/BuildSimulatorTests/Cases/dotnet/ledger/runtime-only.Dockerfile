# expect: fails package-missing
# why: runtime image lacks Microsoft.AspNetCore.App framework
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Ledger.Api -c Release -o /out
FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /app
COPY --from=build /out ./
ENTRYPOINT ["dotnet", "Ledger.Api.dll"]
