# expect: starts
# why: native AOT made on alpine with its compiler, started on alpine runtime-deps
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS build
RUN apk add --no-cache clang build-base zlib-dev
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-musl-x64 -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-alpine
COPY --from=build /out/slugger /usr/local/bin/
USER $APP_UID
ENTRYPOINT ["slugger"]
