# expect: fails shell-missing
# why: shell form needs /bin/sh, and static has none.
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /server .

FROM gcr.io/distroless/static-debian13
COPY --from=build /server /server
EXPOSE 8080
CMD /server
