# expect: fails package-missing
# why: /usr/local copied onto cc without libgmp and libcrypt that libruby needs
FROM ruby:3.4-slim-trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .

FROM gcr.io/distroless/cc-debian13:nonroot
ENV GEM_HOME=/usr/local/bundle LD_LIBRARY_PATH=/usr/local/lib
COPY --from=build /usr/local /usr/local
COPY --from=build /app /app
WORKDIR /app
ENTRYPOINT ["/usr/local/bin/ruby"]
CMD ["/usr/local/bundle/bin/puma", "-C", "config/puma.rb"]
