# expect: starts
# why: the command line says that no culture data is needed
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 --self-contained true -p:InvariantGlobalization=true -o /out
FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["./greeting"]
