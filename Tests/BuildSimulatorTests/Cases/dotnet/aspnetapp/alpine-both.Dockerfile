# expect: starts
# why: alpine sdk and alpine runtime, shell-form entrypoint works there
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS build
WORKDIR /source
COPY aspnetapp/*.csproj ./
RUN dotnet restore -r linux-musl-x64
COPY aspnetapp/ ./
RUN dotnet publish --no-restore -r linux-musl-x64 --no-self-contained -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false
RUN apk add --no-cache icu-data-full icu-libs tzdata
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENTRYPOINT exec ./aspnetapp
