# why: scratch, stage by number, heredoc, GOBIN with go install
FROM golang:1.27
ENV CGO_ENABLED=0 GOBIN=/dist
WORKDIR /src
COPY go.mod ./
RUN go mod download
COPY cmd cmd
COPY internal internal
RUN <<EOT
go vet ./...
go install ./cmd/greeter
EOT

FROM scratch
COPY --from=0 /dist/greeter /
EXPOSE 8080/tcp
ENTRYPOINT ["/greeter"]
