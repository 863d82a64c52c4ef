# expect: fails program-not-on-path
# why: ENTRYPOINT names intake without a path, but the binary is /app/intake and /app is not on PATH
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod .
COPY internal internal
COPY cmd cmd
ENV CGO_ENABLED=0
RUN go build -o intake ./cmd/intake
RUN ls -l intake

FROM gcr.io/distroless/static-debian13
WORKDIR /app
COPY --from=build /src/intake .
COPY templates templates
EXPOSE 7070
ENTRYPOINT ["intake"]
