# expect: starts
# why: the program makes the folder, in the home of nonroot, before it writes there
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/spool .
FROM gcr.io/distroless/static-debian13:nonroot
ENV SPOOL_DIR=/home/nonroot/spool
COPY --from=build /out/spool /spool
CMD ["/spool"]
