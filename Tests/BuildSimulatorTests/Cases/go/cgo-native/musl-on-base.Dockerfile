# expect: fails loader-missing
# why: the Alpine build asks for the musl loader, which base does not have.
FROM golang:1.27-alpine AS build
RUN apk add --no-cache gcc musl-dev
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -o /calc .

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /calc /calc
ENTRYPOINT ["/calc"]
