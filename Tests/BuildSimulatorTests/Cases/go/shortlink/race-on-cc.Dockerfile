# expect: starts
# why: the race build finds glibc and its loader in distroless cc.
FROM golang:1.27-trixie AS build
WORKDIR /src
COPY . .
RUN go build -race -o /bin/shortlink ./cmd/shortlink

FROM gcr.io/distroless/cc-debian13
COPY --from=build /bin/shortlink /bin/shortlink
CMD ["/bin/shortlink"]
