# expect: starts
# why: cgo is on, and base of the same Debian has all the libraries.
FROM golang:1.27-trixie AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=1 go build -o /notes .

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /notes /notes
ENTRYPOINT ["/notes"]
