# expect: unknown
# really: fails start
# why: /usr/local/bin/courier is a link that COPY follows, so the script looks for ../lib/index.js in /usr/local/lib.
FROM node:24-slim AS pack
WORKDIR /b
COPY . .
RUN npm pack && npm install -g ./courier-2.0.0.tgz

FROM node:24-slim
COPY --from=pack /usr/local/lib/node_modules/courier /usr/local/lib/node_modules/courier
COPY --from=pack /usr/local/bin/courier /usr/local/bin/courier
ENTRYPOINT ["courier"]
