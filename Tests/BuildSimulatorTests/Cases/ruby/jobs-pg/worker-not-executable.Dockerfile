# expect: fails not-executable
# why: bin/worker has mode 0644 and is started directly
FROM ruby:3.4-alpine
RUN apk add --no-cache build-base libpq-dev
WORKDIR /jobs
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .
ENTRYPOINT ["./bin/worker"]
