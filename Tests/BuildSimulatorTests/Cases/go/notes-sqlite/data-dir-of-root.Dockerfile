# expect: fails not-permitted
# why: /data is copied without --chown and belongs to root, so uid 65532 cannot create notes.db in it.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /out/notes . && mkdir /out/data

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/data /data
COPY --from=build /out/notes /notes
ENTRYPOINT ["/notes"]
