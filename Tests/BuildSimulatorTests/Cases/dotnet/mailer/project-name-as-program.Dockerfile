# expect: fails program-missing
# why: AssemblyName is mailer, so there is no file Mailer.Worker.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 --self-contained true -o /out

FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["./Mailer.Worker"]
