# expect: starts
# why: PublishSingleFile packs everything into the one file mailer, which is copied alone.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish Mailer.Worker.csproj \
      -c Release \
      -r linux-x64 \
      --self-contained true \
      -p:PublishSingleFile=true \
      -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /out/mailer /usr/local/bin/mailer
ENTRYPOINT ["mailer"]
