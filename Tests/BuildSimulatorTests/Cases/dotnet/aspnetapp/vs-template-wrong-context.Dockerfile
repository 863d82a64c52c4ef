# expect: fails copy-source-missing
# why: the project file lies one folder deeper than the COPY says
FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS base
WORKDIR /app
EXPOSE 8080

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY ["aspnetapp.csproj", "./"]
RUN dotnet restore "aspnetapp.csproj"
COPY . .
RUN dotnet publish "aspnetapp.csproj" -c Release -o /app/publish

FROM base AS final
COPY --from=build /app/publish .
ENTRYPOINT ["dotnet", "aspnetapp.dll"]
