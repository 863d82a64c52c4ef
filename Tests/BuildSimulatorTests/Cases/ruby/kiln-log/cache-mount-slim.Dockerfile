# expect: starts
# why: only the download cache is mounted, the installed gems stay in /usr/local/bundle
# syntax=docker/dockerfile:1
FROM ruby:3.4-slim AS base
WORKDIR /app

FROM base AS gems
COPY Gemfile Gemfile.lock ./
RUN --mount=type=cache,target=/root/.bundle/cache \
    --mount=type=cache,target=/usr/local/bundle/cache \
    bundle install --jobs 4

FROM base
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY --link . .
USER 1000:1000
ENTRYPOINT ["bundle", "exec", "ruby", "bin/kiln"]
CMD ["serve"]
