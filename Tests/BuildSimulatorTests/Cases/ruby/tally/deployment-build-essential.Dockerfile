# expect: starts
# why: native gems are compiled with build-essential in the builder, the same slim image runs them
FROM ruby:3.4-slim AS build
RUN apt-get update -qq \
 && apt-get install --no-install-recommends -y build-essential \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /rack
COPY Gemfile Gemfile.lock ./
RUN bundle config set --local deployment true \
 && bundle config set --local path vendor/bundle \
 && bundle install -j4
COPY . .

FROM ruby:3.4-slim
WORKDIR /rack
COPY --from=build /rack /rack
RUN groupadd -r -g 900 rack && useradd -r -u 900 -g rack rack && chown rack:rack /rack
USER rack
ENV PORT=9292 BUNDLE_DEPLOYMENT=true BUNDLE_PATH=/rack/vendor/bundle
EXPOSE 9292
CMD ["bundle", "exec", "puma", "-C", "puma.rb"]
