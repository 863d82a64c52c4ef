# expect: starts
# why: a self-contained glibc build needs only runtime-deps, its apphost is started directly
ARG DOTNET=10.0
FROM mcr.microsoft.com/dotnet/sdk:${DOTNET} AS publish
ARG RID=linux-x64
WORKDIR /todo
COPY . .
RUN dotnet publish Todo.csproj -c Release -r $RID --self-contained true -p:PublishSingleFile=true -o /publish

FROM mcr.microsoft.com/dotnet/runtime-deps:${DOTNET}-noble-chiseled
WORKDIR /opt/todo
COPY --from=publish /publish/ ./
ENV ASPNETCORE_HTTP_PORTS=5000
EXPOSE 5000
ENTRYPOINT ["./Todo"]
