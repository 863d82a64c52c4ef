# expect: starts
# why: Gems are compiled with build-base on the same alpine image that runs them, and shell form CMD has sh.
ARG RUBY=3.4
FROM ruby:${RUBY}-alpine AS gems
RUN apk add --no-cache build-base
WORKDIR /srv/jukebox
COPY Gemfile* ./
RUN bundle install

FROM ruby:${RUBY}-alpine
COPY --from=gems /usr/local/bundle/ /usr/local/bundle/
WORKDIR /srv/jukebox
COPY app.rb config.ru songs.yml Gemfile Gemfile.lock ./
COPY views views/
ENV RACK_ENV=production
CMD bundle exec rackup --host 0.0.0.0 --port 9292
