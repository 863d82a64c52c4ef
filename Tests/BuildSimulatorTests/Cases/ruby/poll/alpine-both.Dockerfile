# expect: starts
# why: gems compiled on Alpine for Alpine
FROM ruby:3.4-alpine AS gems
RUN apk add --no-cache build-base
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle config set frozen true && bundle install --retry 3

FROM ruby:3.4-alpine
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY config.ru Gemfile Gemfile.lock ./
COPY config config
COPY lib lib
RUN adduser -D poll
USER poll
CMD ["bundle", "exec", "puma", "-b", "tcp://0.0.0.0:9292"]
