FROM node:24 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN <<EOF
set -e
npm ci
EOF
COPY src/ src/
RUN <<EOF
set -e
npm run build
mkdir /out
cp -r package.json dist /out/
EOF

FROM gcr.io/distroless/nodejs24-debian13
COPY --from=build /out /app
WORKDIR /app
CMD ["dist/server.js"]
