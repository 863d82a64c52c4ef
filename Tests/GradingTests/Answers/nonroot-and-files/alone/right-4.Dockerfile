# why: owner given in the first stage and again while copying, no ADDRESS: 8080 is the default
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY . .
RUN go build -o /out/guestbook .
RUN install -d -o 65532 -g 65532 -m 0750 /out/data

FROM gcr.io/distroless/static-debian13:nonroot
COPY --link --from=build /out/guestbook /usr/bin/guestbook
COPY --link --from=build --chown=65532 /out/data /data
VOLUME /data
EXPOSE 8080
CMD ["guestbook"]
