# expect: starts
# why: with the delimiter quoted the template literal reaches Node unchanged.
FROM node:24-alpine AS build
WORKDIR /src
COPY . .
RUN npm ci && npm run build

FROM gcr.io/distroless/nodejs24-debian13
WORKDIR /srv
COPY --from=build /src/public_html ./public
COPY <<"JS" /srv/server.mjs
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
const root = '/srv/public';
const page = readFileSync(`${root}/index.html`);
createServer((q, r) => r.end(page)).listen(8080);
JS
CMD ["server.mjs"]
