# expect: starts
# why: node image ships yarn classic; install without a lock file works
FROM node:22
WORKDIR /app
COPY package.json ./
RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --production
COPY . .
CMD yarn start
