# expect: starts
# why: -o /out/ with the slash is a folder, and the binary there is named after cmd/shortlink.
FROM golang:1.27-alpine AS build
ENV CGO_ENABLED=0
WORKDIR /src
COPY . .
RUN go build -o /out/ ./cmd/...

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out /bin
CMD ["shortlink"]
