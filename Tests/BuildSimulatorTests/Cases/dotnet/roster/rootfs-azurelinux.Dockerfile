# expect: starts
# why: program and owned state folder in one tree on the Azure Linux distroless image
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS assemble
WORKDIR /source
COPY . .
RUN dotnet publish src/Roster.Api/Roster.Api.csproj -c Release -o /rootfs/opt/roster \
 && mkdir -p /rootfs/srv/roster

FROM mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0-distroless
COPY --from=assemble --chown=1654:1654 /rootfs/ /
ENV ROSTER_DATA=/srv/roster
EXPOSE 8080
ENTRYPOINT ["/usr/bin/dotnet", "/opt/roster/Roster.Api.dll"]
