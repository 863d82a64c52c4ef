# expect: fails package-missing
# why: The runtime image has no Microsoft.AspNetCore.App framework.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "Shop.Web.dll"]
