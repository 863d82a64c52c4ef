# expect: starts
# why: The SDK image keeps the sources and build output, so dotnet run --no-build finds the project it built.
FROM mcr.microsoft.com/dotnet/sdk:10.0
WORKDIR /repo
COPY . .
RUN dotnet build src/Pulse.Worker/Pulse.Worker.csproj -c Release
CMD dotnet run --project src/Pulse.Worker/Pulse.Worker.csproj -c Release --no-build
