# expect: fails shell-missing
# why: no shell in the chiseled image: exec: "/bin/sh": stat /bin/sh: no such file or directory
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Ticker -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
RUN adduser --disabled-password ticker
WORKDIR /app
COPY --from=build /out .
USER ticker
ENTRYPOINT ["dotnet", "Ticker.dll"]
