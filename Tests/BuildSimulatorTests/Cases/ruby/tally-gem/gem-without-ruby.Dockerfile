# expect: fails program-not-on-path
# why: plain debian has no ruby for the wrapper script
FROM ruby:3.4-slim AS build
WORKDIR /src
COPY . .
RUN gem build tally.gemspec && gem install --no-document ./tally-0.3.0.gem

FROM debian:trixie-slim
COPY --from=build /usr/local/bundle /usr/local/bundle
ENV GEM_HOME=/usr/local/bundle PATH=/usr/local/bundle/bin:$PATH
ENTRYPOINT ["tally"]
CMD ["hello"]
