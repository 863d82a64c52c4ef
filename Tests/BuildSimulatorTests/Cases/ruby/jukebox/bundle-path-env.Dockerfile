# expect: starts
# why: BUNDLE_PATH and BUNDLE_DEPLOYMENT are set in the shared base stage, so the final stage looks for the gems where they were installed.
FROM ruby:3.4-slim AS base
ENV BUNDLE_PATH=/app/vendor/bundle \
    BUNDLE_DEPLOYMENT=1 \
    RACK_ENV=production
WORKDIR /app

FROM base AS gems
RUN apt-get update && apt-get install -y --no-install-recommends build-essential \
 && rm -rf /var/lib/apt/lists/*
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM base
RUN useradd --create-home app
COPY --from=gems --chown=app:app /app/vendor ./vendor
COPY --chown=app:app . .
USER app
CMD ["bundle", "exec", "puma", "-C", "config/puma.rb"]
