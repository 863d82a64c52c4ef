# expect: starts
# why: virtual build deps removed after compiling
FROM ruby:3.4-alpine
WORKDIR /srv
COPY Gemfile Gemfile.lock ./
RUN apk add --no-cache --virtual .b build-base && bundle install && apk del .b
COPY . .
RUN adduser -D web
USER web
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
