# expect: starts
# why: relative WORKDIRs add up, variables in WORKDIR and COPY
FROM golang:1.27-bookworm AS b
ARG ROOT=/srv
WORKDIR $ROOT
WORKDIR app
WORKDIR src
COPY src/ .
RUN pwd | grep -qx /srv/app/src && CGO_ENABLED=0 go build -o ../tick .

FROM gcr.io/distroless/static-debian12:nonroot
ARG ROOT=/srv
COPY --from=b ${ROOT}/app/tick ./
ENTRYPOINT ["./tick"]
