# why: the chown by name fails on scratch, it has no list of users
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/guestbook . && mkdir /data

FROM scratch
COPY --from=build /out/guestbook /guestbook
COPY --from=build --chown=nonroot:nonroot /data /data
USER 65532
ENV ADDRESS=:8080
EXPOSE 8080
VOLUME /data
CMD ["/guestbook"]
