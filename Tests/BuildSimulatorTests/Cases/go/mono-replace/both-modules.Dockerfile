# expect: starts
# why: app and lib lie side by side, as the replace line expects.
FROM golang:1.27 AS build
WORKDIR /src
COPY lib lib
COPY app app
RUN cd app && CGO_ENABLED=0 go build -o ../bin/app .

FROM scratch
COPY --from=build /src/bin/app /
ENTRYPOINT ["/app"]
