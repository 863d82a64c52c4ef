# expect: starts
# why: the chiseled image has ENTRYPOINT /usr/bin/dotnet, CMD gives the dll
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish aspnetapp -c Release -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /publish ./
CMD ["aspnetapp.dll"]
