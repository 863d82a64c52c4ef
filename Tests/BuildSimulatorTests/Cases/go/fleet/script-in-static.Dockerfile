# expect: fails program-missing
# why: the entrypoint is a shell script and there is no /bin/sh: exec /entrypoint.sh: no such file or directory
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN make api

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/bin/api /usr/local/bin/api
COPY scripts/entrypoint.sh /entrypoint.sh
ENTRYPOINT ["/entrypoint.sh"]
CMD ["/usr/local/bin/api"]
