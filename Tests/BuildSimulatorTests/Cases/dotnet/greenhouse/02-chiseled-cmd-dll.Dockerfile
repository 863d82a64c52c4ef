# expect: starts
# why: chiseled's entrypoint is dotnet, CMD gives the dll relative to the working folder
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
ARG CONFIG=Release
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet publish src/Greenhouse.Api/Greenhouse.Api.csproj -c $CONFIG -o /out /p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /srv
COPY --link --from=build /out ./
CMD ["greenhouse.dll"]
