# why: scratch with numbers, file inside the folder
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN <<EOF
CGO_ENABLED=0 go build -o /out/guestbook .
mkdir /data
touch /data/.keep
EOF

FROM scratch
COPY --from=build /out/guestbook /guestbook
COPY --from=build --chown=65532:65532 /data /data
USER 65532
ENV ADDRESS="[::]:8080"
EXPOSE 8080
VOLUME /data
CMD ["/guestbook"]
