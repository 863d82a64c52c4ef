# expect: fails loader-missing
# why: the apphost ./greenhouse made on Ubuntu needs the glibc loader, which alpine lacks
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Greenhouse.Api -c Release -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine
COPY --from=build /publish /app
WORKDIR /app
USER app
ENTRYPOINT ["./greenhouse"]
