# expect: starts
# why: alpine with build-base, runtime alpine
FROM ruby:3.4-alpine AS gems
RUN apk add --no-cache build-base
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN --mount=type=cache,target=/root/.bundle/cache bundle install --jobs=4 --retry=3

FROM ruby:3.4-alpine
RUN adduser -D -u 1000 shelf
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY . .
USER shelf
CMD bundle exec puma -C config/puma.rb
