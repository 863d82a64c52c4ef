# why: settings in a stage of their own which the last one continues
FROM gcr.io/distroless/static-debian13:nonroot AS runtime
ENV ADDRESS=:8080
EXPOSE 8080
VOLUME /data

FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook . && mkdir /data

FROM runtime
COPY --from=build /out/guestbook /guestbook
COPY --from=build --chown=65532:65532 /data /data
CMD ["/guestbook"]
