# expect: starts
# why: build-essential is in the builder only, and the compiled gem fits the same Debian and Ruby.
FROM ruby:3.4-slim AS gems
RUN apt-get update -qq && apt-get install -y --no-install-recommends build-essential \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install && rm -rf /usr/local/bundle/cache

FROM ruby:3.4-slim
WORKDIR /app
COPY --link --from=gems /usr/local/bundle/ /usr/local/bundle/
COPY vault.rb .
ENTRYPOINT ["ruby"]
CMD ["vault.rb"]
