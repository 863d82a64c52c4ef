# expect: fails program-not-on-path
# why: bin/web wants bash through env, alpine has none
FROM ruby:3.4-alpine
WORKDIR /srv
COPY Gemfile Gemfile.lock ./
RUN apk add --no-cache --virtual .b build-base && bundle install && apk del .b
COPY . .
CMD ["bin/web"]
