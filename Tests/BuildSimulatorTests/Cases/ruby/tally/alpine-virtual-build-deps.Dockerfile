# expect: starts
# why: compiler as virtual apk package, removed in the same RUN; gems stay musl on musl
FROM ruby:3.4-alpine
WORKDIR /usr/src/tally
COPY Gemfile Gemfile.lock ./
RUN set -eux; \
    apk add --no-cache --virtual .build-deps build-base; \
    bundle install; \
    apk del --no-network .build-deps; \
    adduser -D -H -u 1500 puma
COPY *.rb config.ru ./
USER puma
EXPOSE 9292
CMD exec puma -b tcp://0.0.0.0:${PORT:-9292} --environment production
