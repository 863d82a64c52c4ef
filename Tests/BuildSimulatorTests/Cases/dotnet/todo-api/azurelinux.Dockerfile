# expect: starts
# why: distroless Azure Linux, dotnet is the entrypoint, path of the dll is absolute
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY . /repo
RUN cd /repo/src/TodoApi && dotnet restore && dotnet publish --no-restore -c Release -o /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0-distroless
COPY --from=build /publish/ /opt/todo/
WORKDIR /opt/todo
CMD ["/opt/todo/todo-api.dll"]
