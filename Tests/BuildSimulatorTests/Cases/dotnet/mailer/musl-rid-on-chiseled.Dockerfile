# expect: fails loader-missing
# why: linux-musl-x64 makes a musl launcher, and the chiseled Ubuntu image has only the glibc loader.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-musl-x64 --self-contained true -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["./mailer"]
