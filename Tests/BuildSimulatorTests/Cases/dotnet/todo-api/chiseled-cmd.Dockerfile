# expect: starts
# why: chiseled aspnet has the entrypoint dotnet, CMD is the dll
ARG TAG=10.0
FROM mcr.microsoft.com/dotnet/sdk:${TAG} AS build
WORKDIR /source
COPY . .
WORKDIR /source/src/TodoApi
RUN dotnet publish -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:${TAG}-noble-chiseled
COPY --from=build /app /app
WORKDIR /app
CMD ["todo-api.dll"]
