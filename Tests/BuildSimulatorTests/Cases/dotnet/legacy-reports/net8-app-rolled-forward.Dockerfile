# expect: starts
# why: DOTNET_ROLL_FORWARD=Major lets the net8.0 app run on the 10.0 runtime.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -o /out

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled
ENV DOTNET_ROLL_FORWARD=Major
WORKDIR /app
COPY --from=build /out .
CMD ["Legacy.Reports.dll"]
