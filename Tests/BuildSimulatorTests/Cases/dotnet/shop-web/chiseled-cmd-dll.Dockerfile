# expect: starts
# why: The chiseled image has the entrypoint /usr/bin/dotnet, so CMD with the dll name is enough.
ARG DOTNET=10.0
FROM mcr.microsoft.com/dotnet/sdk:${DOTNET} AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet publish Shop.Web.csproj --configuration Release --output /out

FROM mcr.microsoft.com/dotnet/aspnet:${DOTNET}-noble-chiseled
WORKDIR /app
COPY --link --from=build /out/ ./
CMD ["Shop.Web.dll"]
