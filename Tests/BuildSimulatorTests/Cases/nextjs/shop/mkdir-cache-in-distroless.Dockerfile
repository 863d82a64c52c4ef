# expect: fails shell-missing
# why: RUN mkdir needs /bin/sh, which distroless does not have
FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build --chown=65532:65532 /app/.next/standalone ./
COPY --from=build --chown=65532:65532 /app/.next/static ./.next/static
COPY --from=build /app/public ./public
RUN mkdir -p .next/cache
ENV HOSTNAME=0.0.0.0 PORT=3000
CMD ["server.js"]
