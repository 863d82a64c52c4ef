# why: bare Alpine with nodejs from apk, bind mounts for the manifests
FROM alpine:3.24
RUN apk add --no-cache nodejs npm
WORKDIR /app
RUN --mount=type=bind,source=package.json,target=package.json \
    --mount=type=bind,source=package-lock.json,target=package-lock.json \
    npm ci
COPY package.json server.js ./
CMD ["node", "server.js"]
