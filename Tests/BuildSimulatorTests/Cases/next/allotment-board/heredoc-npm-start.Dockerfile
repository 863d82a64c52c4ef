# expect: fails module-missing
# why: CMD npm start on the nodejs image: node looks for a module named /app/npm
# syntax=docker/dockerfile:1
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN <<EOF
set -e
npm install
npm run build
EOF

FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/.next/static ./.next/static
COPY --from=build /app/public ./public
ENV HOSTNAME=0.0.0.0
CMD ["npm", "start"]
