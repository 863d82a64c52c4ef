# expect: fails not-permitted
# why: /data belongs to root 0755, uid 65532 cannot create the file: open database: unable to open database file
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/tickerd . && mkdir -p /skel/data

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/tickerd /tickerd
COPY --from=build /skel/ /
ENV DB_PATH=/data/ticks.db
ENTRYPOINT ["/tickerd"]
