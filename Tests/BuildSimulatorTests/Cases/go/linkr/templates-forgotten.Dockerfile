# expect: fails module-missing
# why: templates/*.html is read at start but not copied, template.Must panics
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/linkr ./cmd/linkr

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
ENV LINKR_DATA=/tmp
COPY --from=build /out/linkr /app/linkr
EXPOSE 8080
ENTRYPOINT ["/app/linkr"]
