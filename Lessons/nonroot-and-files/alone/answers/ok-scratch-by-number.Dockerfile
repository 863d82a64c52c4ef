FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook . && mkdir /data

FROM scratch
COPY --from=build /out/guestbook /guestbook
COPY --from=build --chown=10001:10001 /data /data
ENV ADDRESS=:8080
EXPOSE 8080
VOLUME ["/data"]
USER 10001:10001
ENTRYPOINT ["/guestbook"]
