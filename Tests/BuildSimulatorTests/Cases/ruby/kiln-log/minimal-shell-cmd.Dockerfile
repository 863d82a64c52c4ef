# expect: fails shell-missing
# why: shell-form CMD in an image without /bin/sh
FROM ruby:3.4-slim AS b
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
FROM dhi.io/ruby:3.4-debian13
WORKDIR /app
COPY --from=b /usr/local/bundle /usr/local/bundle
COPY . .
CMD ruby bin/kiln serve
