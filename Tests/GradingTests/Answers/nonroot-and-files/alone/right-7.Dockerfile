# why: folder writable for everybody by chmod and owner in the first stage
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook . && mkdir -m 0777 /data

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/guestbook /guestbook
COPY --from=build --chmod=0777 --chown=nonroot /data /data
ENV ADDRESS=:8080
EXPOSE 8080
VOLUME /data
CMD ["/guestbook"]
