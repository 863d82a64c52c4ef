# expect: fails build-fails
# why: Ledger.Core not copied before restore, then publish --no-restore
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY src/Ledger.Api/*.csproj src/Ledger.Api/
RUN dotnet restore src/Ledger.Api
COPY src/Ledger.Api/ src/Ledger.Api/
RUN dotnet publish --no-restore src/Ledger.Api -c Release -o /out
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "Ledger.Api.dll"]
