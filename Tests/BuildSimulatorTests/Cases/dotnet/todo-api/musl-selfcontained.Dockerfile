# expect: starts
# why: self-contained for linux-musl on the Alpine runtime-deps
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/TodoApi -c Release -r linux-musl-x64 --self-contained true \
    -p:PublishSingleFile=true -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-alpine
WORKDIR /app
COPY --from=build /app ./
USER $APP_UID
ENTRYPOINT ["./todo-api"]
