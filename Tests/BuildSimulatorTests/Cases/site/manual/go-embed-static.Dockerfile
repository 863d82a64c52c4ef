# expect: starts
# why: the pages are embedded in the Go program, so only the program is copied
FROM golang:1.27-alpine AS go
WORKDIR /m
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o manual .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=go /m/manual /
EXPOSE 8080
CMD ["/manual"]
