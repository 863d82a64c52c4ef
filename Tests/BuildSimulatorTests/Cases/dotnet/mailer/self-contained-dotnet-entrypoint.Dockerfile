# expect: fails program-not-on-path
# why: runtime-deps has no dotnet host; a self-contained app is started by its own launcher.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 --self-contained true -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "mailer.dll"]
