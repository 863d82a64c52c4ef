# expect: fails copy-source-missing
# why: The entrypoint of the Chainguard image is ruby already, so it looks for a script named ruby.
FROM ruby:3.4-slim AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN gem install --install-dir /gems rainbow

FROM cgr.dev/chainguard/ruby:latest
ENV GEM_PATH=/gems
COPY --from=gems /gems /gems
COPY app.rb /work/app.rb
CMD ["ruby", "app.rb"]
