# expect: starts
# why: ./templates lands in /home/nonroot, which is also where the program starts.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/site .

FROM gcr.io/distroless/static-debian13:nonroot
COPY templates ./templates
COPY --from=build /out/site /usr/bin/site
ENTRYPOINT ["site"]
