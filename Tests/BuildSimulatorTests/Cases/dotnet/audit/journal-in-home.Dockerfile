# expect: starts
# why: AUDIT_DIR points to /home/app, which belongs to uid 1654.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
ENV AUDIT_DIR=/home/app
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "Audit.dll"]
