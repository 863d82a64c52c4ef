# why: USER by name, chown by name, JSON volume, port variable
FROM golang:1.27 AS build
WORKDIR /data
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook .

FROM gcr.io/distroless/static-debian13
ENV PORT=8080
ENV ADDRESS=:${PORT}
COPY --from=build /out/guestbook /guestbook
COPY --from=build --chown=nonroot:nonroot /data/ /data/
USER nonroot
EXPOSE ${PORT}/tcp
VOLUME ["/data"]
CMD ["/guestbook"]
