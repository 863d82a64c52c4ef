# expect: starts
# why: the apphost ./Shop.Api finds the shared runtime in the chiseled aspnet image
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS sdk
COPY . /code
RUN ["dotnet", "publish", "/code/src/Shop.Api/Shop.Api.csproj", "--configuration", "Release", "--output", "/out/shop"]

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra AS web
COPY --from=sdk /out /srv
WORKDIR /srv/shop
ENV ASPNETCORE_URLS=http://+:5080
EXPOSE 5080
ENTRYPOINT ["./Shop.Api"]
