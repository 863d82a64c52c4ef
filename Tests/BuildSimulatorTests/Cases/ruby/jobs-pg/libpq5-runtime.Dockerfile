# expect: starts
# why: build-essential and libpq-dev to compile, libpq5 to run
FROM ruby:3.4-slim AS build
RUN apt-get update -qq && apt-get install -y --no-install-recommends build-essential libpq-dev
WORKDIR /jobs
COPY Gemfile* ./
RUN bundle config set without test && bundle install

FROM ruby:3.4-slim
RUN apt-get update -qq && apt-get install -y --no-install-recommends libpq5 && rm -rf /var/lib/apt/lists/*
ENV BUNDLE_WITHOUT=test
WORKDIR /jobs
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY . .
USER 10001
CMD ["bundle", "exec", "ruby", "bin/worker"]
