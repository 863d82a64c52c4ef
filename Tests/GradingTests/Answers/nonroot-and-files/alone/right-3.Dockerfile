# why: nonroot by ARG, volume line above the copy, root filesystem folder
ARG ID=65532
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /root-fs/guestbook . && mkdir -p /root-fs/data

FROM gcr.io/distroless/static-debian13
ARG ID
USER $ID:$ID
EXPOSE 8080
ENV ADDRESS=0.0.0.0:8080
VOLUME /data
COPY --from=build --chown=$ID:$ID /root-fs/ /
CMD ["/guestbook"]
