# expect: starts
# why: Visual Studio template with the four stages
FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS base
USER $APP_UID
WORKDIR /app
EXPOSE 8080
EXPOSE 8081

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG BUILD_CONFIGURATION=Release
WORKDIR /src
COPY ["src/Ledger.Api/Ledger.Api.csproj", "src/Ledger.Api/"]
COPY ["src/Ledger.Core/Ledger.Core.csproj", "src/Ledger.Core/"]
RUN dotnet restore "./src/Ledger.Api/Ledger.Api.csproj"
COPY . .
WORKDIR "/src/src/Ledger.Api"
RUN dotnet build "./Ledger.Api.csproj" -c $BUILD_CONFIGURATION -o /app/build

FROM build AS publish
ARG BUILD_CONFIGURATION=Release
RUN dotnet publish "./Ledger.Api.csproj" -c $BUILD_CONFIGURATION -o /app/publish /p:UseAppHost=false

FROM base AS final
WORKDIR /app
COPY --from=publish /app/publish .
ENTRYPOINT ["dotnet", "Ledger.Api.dll"]
