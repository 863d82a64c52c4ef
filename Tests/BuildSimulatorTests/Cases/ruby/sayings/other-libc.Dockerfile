# expect: fails package-missing
# why: the gems were compiled on Alpine and do not load on Debian.
FROM ruby:3.4-alpine AS build
RUN apk add --no-cache build-base
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY . .
CMD ["bundle", "exec", "puma", "-p", "9292"]
