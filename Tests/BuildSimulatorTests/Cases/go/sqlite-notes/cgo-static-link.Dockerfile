# expect: starts
# why: the external linker is told to link everything statically.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build \
      -tags "osusergo netgo sqlite_omit_load_extension" \
      -ldflags '-s -w -linkmode external -extldflags "-static"' \
      -o /notes .

FROM scratch
COPY --from=build /notes /notes
ENTRYPOINT ["/notes"]
