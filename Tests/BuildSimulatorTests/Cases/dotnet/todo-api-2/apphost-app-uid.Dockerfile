# expect: starts
# why: The published apphost ./TodoApi is executable and finds the runtime in the full aspnet image; APP_UID is set by the base image.
ARG DOTNET=10.0
FROM mcr.microsoft.com/dotnet/sdk:${DOTNET} AS publish
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet publish TodoApi.csproj --configuration Release --output /out

FROM mcr.microsoft.com/dotnet/aspnet:${DOTNET} AS final
WORKDIR /srv/todo
COPY --from=publish /out ./
USER $APP_UID
ENTRYPOINT ["./TodoApi"]
