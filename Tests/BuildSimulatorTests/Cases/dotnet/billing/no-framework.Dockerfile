# expect: fails package-missing
# why: the program is framework-dependent, and runtime-deps has no .NET.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /s
COPY . .
RUN dotnet publish src/Billing.Api -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["./billing"]
