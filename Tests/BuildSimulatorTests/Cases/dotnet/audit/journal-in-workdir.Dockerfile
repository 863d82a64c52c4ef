# expect: starts
# why: BuildKit makes a missing WORKDIR with the owner of the current user (1654 from the base image), so the app may write there.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "Audit.dll"]
