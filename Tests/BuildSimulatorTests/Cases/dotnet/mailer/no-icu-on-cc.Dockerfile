# expect: fails library-missing
# why: cc-debian13 has no ICU and globalization-invariant mode is not set: the runtime ends at once.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 --self-contained true -o /out

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["./mailer"]
