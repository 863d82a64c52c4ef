# expect: fails package-missing
# why: bcrypt_ext.so was compiled for musl and does not load into the glibc Ruby.
FROM ruby:3.4-alpine AS gems
RUN apk add --no-cache build-base
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY vault.rb .
CMD ["ruby", "vault.rb"]
