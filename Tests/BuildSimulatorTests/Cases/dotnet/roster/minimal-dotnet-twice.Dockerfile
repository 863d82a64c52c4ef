# expect: fails entrypoint-repeated
# why: the chiseled image's entrypoint is dotnet, so CMD asks dotnet to run a command named dotnet
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS b
COPY . /s
RUN dotnet publish /s/src/Roster.Api -c Release -o /o
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
ENV ROSTER_DATA=/tmp/roster
COPY --from=b /o .
CMD ["dotnet", "Roster.Api.dll"]
