# expect: fails build-fails
# why: bcrypt has a C extension, and the slim image has neither gcc nor make.
FROM ruby:3.4-slim AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY vault.rb .
CMD ["ruby", "vault.rb"]
