# expect: starts
# why: external linking with -static: no loader needed on scratch
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -tags netgo,osusergo \
      -ldflags '-linkmode external -extldflags "-static"' -o /out/cgosum . \
 && (ldd /out/cgosum || true)

FROM scratch
COPY --from=build /out/cgosum /cgosum
CMD ["/cgosum"]
