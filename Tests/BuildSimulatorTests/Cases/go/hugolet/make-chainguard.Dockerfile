# expect: starts
# why: make builds bin/hugolet with CGO_ENABLED=0 from ENV; chainguard static carries it
FROM golang:1.27 AS build
ENV CGO_ENABLED=0
WORKDIR /work
COPY . .
ARG VERSION=0.9.1
RUN make build VERSION="v${VERSION}"

FROM cgr.dev/chainguard/static:latest
COPY --from=build /work/bin/hugolet /usr/bin/hugolet
WORKDIR /site
COPY content ./content
ENTRYPOINT ["/usr/bin/hugolet"]
CMD ["--source", "content"]
