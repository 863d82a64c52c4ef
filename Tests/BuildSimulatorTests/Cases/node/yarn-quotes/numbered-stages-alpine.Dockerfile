# expect: starts
# why: COPY --from=0 refers to the unnamed first stage, and yarn plus a shell exist in the alpine node 22 image.
FROM node:22-alpine
WORKDIR /app
ADD package.json yarn.lock /app/
RUN yarn --frozen-lockfile
ADD . /app
RUN yarn run build

FROM node:22-alpine
WORKDIR /app
COPY --from=0 /app /app
ENV PORT=5000
CMD yarn --silent start
