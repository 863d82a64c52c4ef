FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN <<EOF
set -e
CGO_ENABLED=0 go build -o /out/guestbook .
install -d -o 65532 -g 65532 /out/data
EOF

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/guestbook /guestbook
COPY --from=build --chown=65532 /out/data /data
ENV ADDRESS=:8080
EXPOSE 8080
VOLUME /data
CMD ["/guestbook"]
