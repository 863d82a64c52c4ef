FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook . && mkdir /data

FROM gcr.io/distroless/static-debian13
USER nonroot:nonroot
COPY --from=build --chown=nonroot:nonroot /data /data
COPY --from=build /out/guestbook /guestbook
EXPOSE 8080
VOLUME /data
CMD ["/guestbook"]
