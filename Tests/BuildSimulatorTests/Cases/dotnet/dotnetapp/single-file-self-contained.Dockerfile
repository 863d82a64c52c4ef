# expect: starts
# why: self-contained single file needs no dotnet host
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish dotnetapp.csproj \
      --configuration Release \
      --runtime linux-x64 \
      --self-contained true \
      -p:PublishSingleFile=true \
      --output /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out/dotnetapp /usr/local/bin/dotnetapp
ENTRYPOINT ["dotnetapp"]
