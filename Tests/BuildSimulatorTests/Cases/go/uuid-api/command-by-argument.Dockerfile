# expect: starts
# why: ARG CMD picks the folder, the output name is fixed, and the test stage is not needed.
FROM golang:1.27 AS src
WORKDIR /src
COPY . .
ENV CGO_ENABLED=0

FROM src AS test
RUN go vet ./... && go test ./...

FROM src AS build
ARG CMD=worker
RUN go build -o /out/app ./cmd/${CMD}

FROM gcr.io/distroless/static-debian13
COPY --from=build /out/app /usr/local/bin/app
USER 65532
ENTRYPOINT ["app"]
