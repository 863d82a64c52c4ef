# why: builds a package path that is no main package, so -o is an archive
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/greeter .

FROM gcr.io/distroless/static-debian13
COPY --from=build /out/greeter /greeter
CMD ["/greeter"]
