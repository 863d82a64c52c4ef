# expect: fails program-not-on-path
# why: / is not on PATH: exec: "agent": executable file not found in $PATH
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/agent ./cmd/agent

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /
COPY --from=build /out/agent /
ENTRYPOINT ["agent"]
