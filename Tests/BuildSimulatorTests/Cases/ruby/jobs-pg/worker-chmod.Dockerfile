# expect: starts
# why: the same with the exec bit set by COPY --chmod
FROM ruby:3.4-alpine
RUN apk add --no-cache libpq && apk add --no-cache --virtual .build build-base libpq-dev
WORKDIR /jobs
COPY Gemfile Gemfile.lock ./
RUN bundle install && apk del .build
COPY config config
COPY --chmod=755 bin/worker bin/worker
ENTRYPOINT ["./bin/worker"]
