# expect: starts
# why: The full image has a shell, so a directory for the app user is made by RUN before USER.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /app
RUN install -d -o $APP_UID -g $APP_UID -m 0750 /var/log/audit
ENV AUDIT_DIR=/var/log/audit
COPY --from=build /out .
USER $APP_UID
ENTRYPOINT ["dotnet", "Audit.dll"]
