# why: comment behind FROM
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM scratch # nothing inside
COPY --from=build /out/greeter /greeter
CMD ["/greeter"]
