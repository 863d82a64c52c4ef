# expect: starts
# why: The musl launcher runs on the Alpine runtime-deps image.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-musl-x64 --self-contained true -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-alpine
WORKDIR /app
COPY --from=build /out .
USER app
ENTRYPOINT ["./mailer"]
