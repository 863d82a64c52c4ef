FROM golang:1.27-alpine AS build
RUN apk add --no-cache gcc musl-dev
ENV CGO_ENABLED=1
WORKDIR /src
COPY . .
RUN go build -o /out/weather .
FROM gcr.io/distroless/base-debian13
COPY --from=build /out/weather /weather
CMD ["/weather"]
