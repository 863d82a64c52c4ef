# expect: starts
# why: tests run in a side stage, agent is copied read-and-execute only
FROM golang:1.27-alpine AS deps
WORKDIR /src
ENV CGO_ENABLED=0
COPY go.mod .
RUN go mod download
COPY . .

FROM deps AS test
RUN go vet ./... && go test ./... | tee /test.log

FROM deps AS build
RUN go build -o /out/agent ./cmd/agent

FROM scratch
COPY --from=test /test.log /
COPY --from=build --chmod=0555 /out/agent /agent
USER 65534
ENTRYPOINT ["/agent"]
