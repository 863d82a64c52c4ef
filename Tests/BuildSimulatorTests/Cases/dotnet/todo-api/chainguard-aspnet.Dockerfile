# expect: starts
# why: aspnet-runtime of Chainguard starts dotnet
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /repo
COPY . .
RUN dotnet publish src/TodoApi/TodoApi.csproj -c Release -o /publish -p:UseAppHost=false

FROM cgr.dev/chainguard/aspnet-runtime:latest
WORKDIR /app
COPY --from=build /publish .
CMD ["todo-api.dll", "--urls", "http://0.0.0.0:8080"]
