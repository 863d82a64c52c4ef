# expect: fails user-missing
# why: the user is created in the build stage only
FROM node:24-slim AS build
RUN groupadd --system app && useradd --system --gid app --home /app app
WORKDIR /app
COPY --chown=app:app . .
USER root
RUN npm ci --omit=dev

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build /app /app
WORKDIR /app
USER app
CMD ["server.js"]
