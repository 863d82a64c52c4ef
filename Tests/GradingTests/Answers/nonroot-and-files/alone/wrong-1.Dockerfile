# why: chown left out
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook . && mkdir /data

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/guestbook /guestbook
COPY --from=build /data /data
ENV ADDRESS=:8080
EXPOSE 8080
VOLUME /data
CMD ["/guestbook"]
