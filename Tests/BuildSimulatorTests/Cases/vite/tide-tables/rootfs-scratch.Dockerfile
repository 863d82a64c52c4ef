# expect: starts
# why: static server, site and passwd assembled in one tree and copied onto scratch
FROM node:24 AS web
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build

FROM golang:1.27-alpine AS pack
WORKDIR /s
COPY server/ ./
ENV CGO_ENABLED=0
RUN go build -o /image/bin/server .
COPY --from=web /app/out/site/ /image/srv/www/
RUN mkdir -p /image/etc /image/tmp \
 && echo 'www:x:1000:1000::/:/none' > /image/etc/passwd \
 && chmod 1777 /image/tmp

FROM scratch
COPY --from=pack /image/ /
ENV SITE_ROOT=/srv/www
USER 1000:1000
EXPOSE 8080
ENTRYPOINT ["/bin/server"]
