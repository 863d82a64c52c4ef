# expect: starts
# why: csproj files are moved to their folders by a loop, USER comes from the base image's APP_UID
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /repo
COPY Shop.sln Directory.Build.props ./
COPY src/*/*.csproj ./
RUN for f in *.csproj; do mkdir -p src/${f%.csproj} && mv $f src/${f%.csproj}/; done \
 && dotnet restore Shop.sln
COPY src src
RUN cd src/Shop.Api && dotnet publish -c Release --no-restore -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /publish /shop
WORKDIR /shop
USER $APP_UID
EXPOSE 8080
ENTRYPOINT ["dotnet"]
CMD ["Shop.Api.dll"]
