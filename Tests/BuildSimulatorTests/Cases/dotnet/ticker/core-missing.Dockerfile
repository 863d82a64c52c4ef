# expect: fails build-fails
# why: the referenced project is not in the stage: warning MSB9008, then error CS0246: the namespace Ticker.Core could not be found
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY Ticker ./Ticker
RUN dotnet publish Ticker -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["dotnet", "Ticker.dll"]
