# expect: fails build-fails
# why: the referenced project Greenhouse.Core is not in the stage, its types are missing
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY src/Greenhouse.Api/ Greenhouse.Api/
RUN dotnet publish Greenhouse.Api -c Release -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /publish .
ENTRYPOINT ["dotnet", "greenhouse.dll"]
