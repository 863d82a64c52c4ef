# expect: starts
# why: the binary is dynamic (cgo on), but base-debian13 has the loader and the same glibc as the builder
FROM golang:1.27-trixie AS compile
COPY . /go/src/linkr
RUN cd /go/src/linkr && go build -v -o /go/bin/linkr ./cmd/linkr

FROM gcr.io/distroless/base-debian13
COPY --from=compile /go/bin/linkr /app/linkr
COPY --from=compile /go/src/linkr/templates /app/templates
WORKDIR /app
ENV LINKR_DATA=/tmp/linkr
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["./linkr"]
