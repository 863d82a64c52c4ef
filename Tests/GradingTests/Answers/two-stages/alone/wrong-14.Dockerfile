# why: comment behind CMD makes it shell form
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter ./cmd/greeter

FROM scratch
COPY --from=build /out/greeter /greeter
CMD ["/greeter"] # start
