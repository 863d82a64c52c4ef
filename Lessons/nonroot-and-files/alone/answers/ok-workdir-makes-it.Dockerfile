FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook .

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /data
COPY --from=build /out/guestbook /usr/local/bin/guestbook
ENV ADDRESS=0.0.0.0:8080
EXPOSE 8080/tcp
VOLUME /data
ENTRYPOINT ["guestbook"]
