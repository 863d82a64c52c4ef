# expect: fails library-missing
# why: distroless has no ICU, and nothing says that none is needed
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 --self-contained true -o /out
FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["./greeting"]
