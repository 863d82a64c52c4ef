# expect: fails shell-missing
# why: shell-form CMD needs /bin/sh, which distroless static lacks
FROM golang:1.27 AS build
WORKDIR /go/src/app
COPY . .
RUN CGO_ENABLED=0 go build -o /go/bin/app

FROM gcr.io/distroless/static-debian13
COPY --from=build /go/bin/app /
CMD "/app"
