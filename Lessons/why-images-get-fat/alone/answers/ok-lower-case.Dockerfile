from docker.io/library/node:24-alpine
arg app=/app
workdir $app
copy package.json package-lock.json server.js $app/
run npm ci
cmd node server.js
