# why: another number than 65532 on the same base, matching owner
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook .
RUN mkdir -p /var/empty-data

FROM gcr.io/distroless/static-debian13
COPY --from=build /out/guestbook /guestbook
COPY --chown=10001:10001 --from=build /var/empty-data /data
USER 10001:10001
ENV ADDRESS :8080
EXPOSE 8080
VOLUME /data
ENTRYPOINT ["/guestbook"]
