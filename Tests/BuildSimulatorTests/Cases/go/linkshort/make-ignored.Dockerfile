# expect: fails build-fails
# why: .dockerignore hides the Makefile: make: *** No rule to make target 'build'.  Stop.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN make build

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /srv
COPY --from=build /src/bin/linkshort /bin/linkshort
COPY --from=build /src/config config
ENTRYPOINT ["/bin/linkshort"]
