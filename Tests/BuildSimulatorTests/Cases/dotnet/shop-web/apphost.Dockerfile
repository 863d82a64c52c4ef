# expect: starts
# why: The published apphost Shop.Web finds the shared runtime of the image.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
COPY --from=build /out /app
WORKDIR /app
ENTRYPOINT ["./Shop.Web"]
