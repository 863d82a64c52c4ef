# expect: starts
# why: clang, llvm and zlib1g-dev are installed in the builder; the glibc 2.39 program runs on Debian 13.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends clang llvm zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN dotnet publish -c Release -r linux-x64 -o /out

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out/tinyhash /tinyhash
ENTRYPOINT ["/tinyhash"]
CMD ["abc"]
