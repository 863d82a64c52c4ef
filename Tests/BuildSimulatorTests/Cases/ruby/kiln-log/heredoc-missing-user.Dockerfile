# expect: fails user-missing
# why: USER kiln is in no passwd file of the final Alpine image
# syntax=docker/dockerfile:1
FROM ruby:3.4-alpine AS gems
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN <<EOF
set -e
bundle config set frozen true
bundle install
EOF

FROM ruby:3.4-alpine
WORKDIR /app
COPY --from=gems /usr/local/bundle /usr/local/bundle
COPY . .
USER kiln
EXPOSE 8080
CMD ["ruby", "bin/kiln", "serve"]
