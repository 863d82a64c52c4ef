# expect: starts
# why: The chiseled image has ENTRYPOINT /usr/bin/dotnet, so CMD with only the dll name is enough.
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
COPY . /source
WORKDIR /source
RUN <<EOF
dotnet restore TodoApi.csproj
dotnet publish TodoApi.csproj -c Release -o /publish --no-restore /p:UseAppHost=false
EOF

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
COPY --from=build --chown=1654:1654 /publish /app
WORKDIR /app
CMD ["TodoApi.dll"]
