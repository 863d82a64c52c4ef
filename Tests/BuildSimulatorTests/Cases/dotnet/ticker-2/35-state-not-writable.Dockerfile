# expect: fails not-permitted
# why: WORKDIR is made by root in the full image, APP_UID cannot make the folder state: UnauthorizedAccessException
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /ticker
COPY --from=build /out .
USER $APP_UID
ENTRYPOINT ["dotnet", "Ticker.dll"]
