# expect: starts
# why: the entrypoint of the Azure Linux distroless image is dotnet, CMD names the dll; settings come along by publish
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS restore
WORKDIR /repo
COPY Greenhouse.sln ./
COPY src/Greenhouse.Api/Greenhouse.Api.csproj src/Greenhouse.Api/
COPY src/Greenhouse.Core/Greenhouse.Core.csproj src/Greenhouse.Core/
RUN dotnet restore Greenhouse.sln

FROM restore AS publish
COPY src/ src/
RUN dotnet publish src/Greenhouse.Api/Greenhouse.Api.csproj --no-restore --configuration Release --output /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0-distroless
COPY --from=publish /publish /web
WORKDIR /web
ENV ASPNETCORE_HTTP_PORTS=5080
EXPOSE 5080
CMD ["greenhouse.dll"]
