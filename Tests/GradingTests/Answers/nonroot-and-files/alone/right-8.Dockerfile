# why: volume path by a variable, user's number by the same way
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook . && mkdir /data

FROM gcr.io/distroless/static-debian13:nonroot
ENV DATA_DIR=/data ADDRESS=:8080
COPY --from=build /out/guestbook /guestbook
COPY --from=build --chown=65532:65532 /data ${DATA_DIR}
EXPOSE 8080
VOLUME ${DATA_DIR}
CMD ["/guestbook"]
