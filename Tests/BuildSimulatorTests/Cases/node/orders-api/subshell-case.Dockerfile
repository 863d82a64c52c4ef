# expect: starts
# why: case and subshell in RUN, ARG chooses the flags
FROM node:24-slim AS deps
ARG TARGET=prod
WORKDIR /srv/app
COPY package.json package-lock.json ./
RUN case "$TARGET" in \
      prod) flags="--omit=dev" ;; \
      *) flags="" ;; \
    esac; \
    (npm ci $flags) && echo "$TARGET" | tee /srv/target

FROM node:24-slim
WORKDIR /srv
WORKDIR app
COPY --from=deps /srv/app/node_modules node_modules
COPY server.js package.json ./
COPY routes/ routes/
USER node
CMD ["server.js"]
