# expect: starts
# why: self-contained linux-x64 program on the glibc runtime-deps image
ARG DOTNET=10.0
ARG FLAVOUR=noble-chiseled

FROM mcr.microsoft.com/dotnet/sdk:${DOTNET} AS base
ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
LABEL com.acme.department="operations"

FROM base AS publish
ARG RID=linux-x64
ARG CONFIGURATION=Release
WORKDIR /workspace
COPY src/Roster.Core/ src/Roster.Core/
COPY src/Roster.Jobs/ src/Roster.Jobs/
RUN dotnet publish src/Roster.Jobs/Roster.Jobs.csproj \
      --configuration ${CONFIGURATION} --runtime ${RID} --self-contained true \
      --output /publish

FROM mcr.microsoft.com/dotnet/runtime-deps:${DOTNET}-${FLAVOUR} AS runtime
ARG VERSION=1.0.0
LABEL org.opencontainers.image.version="${VERSION}"
WORKDIR /opt/acme/roster
ENV ROSTER_DATA=/tmp/roster
COPY --from=publish /publish/ ./
ENTRYPOINT ["./Roster.Jobs"]
