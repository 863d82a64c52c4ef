# expect: fails loader-missing
# why: linux-x64 apphost wants /lib64/ld-linux-x86-64.so.2: exec ./todo-api: no such file or directory
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/TodoApi -c Release -r linux-x64 --self-contained -o /app

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-alpine
WORKDIR /app
COPY --from=build /app ./
ENTRYPOINT ["./todo-api"]
