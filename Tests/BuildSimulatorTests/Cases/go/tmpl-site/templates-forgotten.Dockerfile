# expect: fails module-missing
# why: the program parses templates/index.html when it starts, and the file is not in the image.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/site .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/site /site
ENTRYPOINT ["/site"]
