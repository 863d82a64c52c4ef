# expect: fails package-missing
# why: --self-contained false leaves the runtime out, and runtime-deps has none: You must install .NET.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 --self-contained false -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["./mailer"]
