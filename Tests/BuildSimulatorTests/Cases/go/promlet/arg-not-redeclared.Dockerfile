# expect: fails copy-source-missing
# why: SERVICE is a global ARG, inside of the final stage it is empty: /out/-bin is not there
ARG SERVICE=promlet
FROM golang:1.27 AS build
ARG SERVICE
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/${SERVICE}-bin ./cmd/${SERVICE}

FROM gcr.io/distroless/static-debian13
COPY --from=build /out/${SERVICE}-bin /service
ENTRYPOINT ["/service"]
