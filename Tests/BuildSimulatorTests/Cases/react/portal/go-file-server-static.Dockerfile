# expect: starts
# why: a static Go server and the build folder (outDir is build here) lie on distroless static
FROM node:24 AS web
COPY web /web
RUN cd /web && npm ci && npm run build

FROM golang:1.27 AS srv
COPY server /server
RUN cd /server && CGO_ENABLED=0 go build -trimpath -o /usr/local/bin/portal .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=srv /usr/local/bin/portal /usr/local/bin/portal
COPY --from=web /web/build /srv/www
EXPOSE 8080
ENTRYPOINT ["portal"]
CMD ["-root", "/srv/www", "-addr", ":8080"]
