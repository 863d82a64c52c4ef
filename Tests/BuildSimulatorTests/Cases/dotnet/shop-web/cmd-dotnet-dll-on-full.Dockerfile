# expect: starts
# why: The full aspnet image has no entrypoint, so CMD is the whole command.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /out .
USER $APP_UID
CMD ["dotnet", "Shop.Web.dll"]
