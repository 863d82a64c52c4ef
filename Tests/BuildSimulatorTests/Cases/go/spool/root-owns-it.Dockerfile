# expect: fails not-permitted
# why: nonroot may not make a folder in the root folder
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/spool .
FROM gcr.io/distroless/static-debian13:nonroot
ENV SPOOL_DIR=/var-spool
COPY --from=build /out/spool /spool
CMD ["/spool"]
