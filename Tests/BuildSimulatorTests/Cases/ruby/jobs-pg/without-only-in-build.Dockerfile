# expect: fails package-missing
# why: BUNDLE_WITHOUT is an ENV of the build stage only: bundle exec misses pry at run time
FROM ruby:3.4-alpine AS build
ENV BUNDLE_WITHOUT=test
RUN apk add --no-cache build-base libpq-dev
WORKDIR /jobs
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-alpine
RUN apk add --no-cache libpq
WORKDIR /jobs
COPY --from=build /usr/local/bundle /usr/local/bundle
COPY . .
CMD ["bundle", "exec", "ruby", "bin/worker"]
