# expect: unknown
# really: fails start
# why: UseAppHost=false leaves out the program billing, only billing.dll is there.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /s
COPY . .
RUN dotnet publish src/Billing.Api -c Release -p:UseAppHost=false -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["./billing"]
