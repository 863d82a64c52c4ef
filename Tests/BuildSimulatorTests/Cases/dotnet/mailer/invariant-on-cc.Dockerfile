# expect: starts
# why: cc-debian13 has libstdc++ and libgcc_s for the runtime, and invariant mode makes ICU unnecessary.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 --self-contained true -o /out

FROM gcr.io/distroless/cc-debian13:nonroot
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1
WORKDIR /app
COPY --from=build /out .
ENTRYPOINT ["./mailer"]
