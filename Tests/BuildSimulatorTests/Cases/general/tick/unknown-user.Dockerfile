# expect: fails user-missing
# why: no user named tick in the distroless passwd file
FROM golang:1.27 AS build
RUN useradd -r -u 999 tick
WORKDIR /w
COPY src .
RUN CGO_ENABLED=0 go build -o /tick .

FROM gcr.io/distroless/static-debian13
COPY --from=build /tick /tick
USER tick
ENTRYPOINT ["/tick"]
