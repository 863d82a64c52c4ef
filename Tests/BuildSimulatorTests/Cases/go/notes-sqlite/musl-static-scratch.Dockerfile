# expect: starts
# why: On alpine with gcc the external linker makes a fully static binary, and /data is handed over with the uid of the user.
FROM golang:1.27-alpine AS build
RUN apk add --no-cache gcc musl-dev
WORKDIR /src
COPY . .
ENV CGO_ENABLED=1
RUN go build -tags "osusergo netgo sqlite_omit_load_extension" \
      -ldflags '-s -w -linkmode external -extldflags "-static"' \
      -o /notes . \
 && mkdir /data

FROM scratch
COPY --from=build /notes /notes
COPY --from=build --chown=65532:65532 /data /data
USER 65532:65532
EXPOSE 8080
CMD ["/notes"]
